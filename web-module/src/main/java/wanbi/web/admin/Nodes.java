package wanbi.web.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import wanbi.kernel.Role;
import wanbi.platform.api.DirectoryAdministration;
import wanbi.web.text.Words;

/** What the administrator's forms let choose from: roles, nodes, kinds of places and storage places. */
@Named
@RequestScoped
public class Nodes {

    @Inject
    private DirectoryAdministration administration;

    @Inject
    private Words words;

    /** The company, its regions, its sites. */
    public List<SelectItem> getAll() {
        List<SelectItem> nodes = new ArrayList<>();
        nodes.add(new SelectItem("COMPANY", words.get("admin.wholeCompany")));
        administration
                .regions()
                .forEach(one -> nodes.add(new SelectItem(one.getCode(), one.getCode() + " " + one.getName())));
        administration
                .allSites()
                .forEach(one -> nodes.add(new SelectItem(one.getCode(), one.getCode() + " " + one.getName())));
        return nodes;
    }

    public List<Role> getRoles() {
        return List.of(Role.DESK, Role.GUARD, Role.CCTV, Role.MANAGER, Role.HEAD_OFFICE, Role.AUDITOR, Role.ADMIN);
    }

    public List<String> getPlaceKinds() {
        return List.of("BUILDING", "ENTRANCE", "FLOOR", "AREA", "PARKING", "OUTDOOR", "UNIT", "SHOP");
    }

    public List<String> getStorageKinds() {
        return List.of("ROOM", "CABINET", "BOX", "SAFE");
    }
}
