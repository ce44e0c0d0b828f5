package wanbi.web.admin;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import wanbi.kernel.StaffId;
import wanbi.platform.api.DirectoryAdministration;
import wanbi.platform.api.DirectoryAdministration.Grant;
import wanbi.platform.api.DirectoryAdministration.StaffGrants;
import wanbi.platform.api.GrantView;

/** The roles of the chosen colleague, each at a node of the company. */
@Named
@ViewScoped
public class GrantsForm implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private DirectoryAdministration administration;

    private StaffId staff;
    private List<Grant> grants = new ArrayList<>();
    private String role;
    private String node;

    void show(StaffId colleague, List<GrantView> held) {
        staff = colleague;
        grants = new ArrayList<>();
        held.forEach(grant -> grants.add(new Grant(grant.getRole(), grant.getNode())));
    }

    public void add() {
        Grant grant = new Grant(role, node);
        if (!grants.contains(grant)) {
            grants.add(grant);
        }
    }

    public void remove(int index) {
        grants.remove(index);
    }

    void save() {
        administration.grant(new StaffGrants(staff, List.copyOf(grants)));
    }

    /** As {@code DESK@SH01}, in the order of the list. */
    public List<GrantView> getGrants() {
        return grants.stream()
                .map(grant -> new GrantView(grant.role(), grant.node()))
                .toList();
    }

    public String getRole() {
        return role;
    }

    public void setRole(String role) {
        this.role = role;
    }

    public String getNode() {
        return node;
    }

    public void setNode(String node) {
        this.node = node;
    }
}
