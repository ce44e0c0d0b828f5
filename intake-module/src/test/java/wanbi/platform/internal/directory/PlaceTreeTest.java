package wanbi.platform.internal.directory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import wanbi.kernel.SiteCode;
import wanbi.kernel.StaleRecord;

class PlaceTreeTest {

    private static final SiteCode SITE = new SiteCode("SH01");

    private final Place root = Place.root(SITE, "静安中心");
    private final Place tower = Place.open(SITE, "SH01-T1", "BUILDING", "1 号楼", root);
    private final Place lobby = Place.open(SITE, "SH01-T1-LOBBY", "AREA", "大堂", tower);
    private final Place garage = Place.open(SITE, "SH01-B2", "PARKING", "B2 车库", root);
    private final PlaceTree tree = new PlaceTree(List.of(root, tower, lobby, garage));

    @Test
    void aPathLeadsFromTheSiteDown() {
        assertEquals("静安中心 › 1 号楼 › 大堂", lobby.view().getPath());
    }

    @Test
    void aRenamedPlaceTakesItsWholeBranchAlong() {
        tower.change("BUILDING", "一号楼", root, false, null);
        tree.pathsFollow(tower);
        assertEquals("静安中心 › 一号楼 › 大堂", lobby.view().getPath());
    }

    @Test
    void aMovedPlaceTakesItsWholeBranchAlong() {
        tower.change("BUILDING", "1 号楼", garage, false, null);
        tree.pathsFollow(tower);
        assertEquals("静安中心 › B2 车库 › 1 号楼 › 大堂", lobby.view().getPath());
    }

    @Test
    void theRootBearsTheNameOfItsSite() {
        root.renameRoot("静安广场");
        tree.pathsFollow(root);
        assertEquals("静安广场 › B2 车库", garage.view().getPath());
    }

    @Test
    void aPlaceLiesWithinItselfAndWithinThoseAboveIt() {
        assertTrue(tree.isWithin(lobby, tower));
        assertTrue(tree.isWithin(tower, tower));
        assertFalse(tree.isWithin(garage, tower));
    }

    @Test
    void aChangeOfAnOldVersionIsRefused() {
        assertThrows(StaleRecord.class, () -> garage.change("PARKING", "B2", root, false, 7L));
    }
}
