package wanbi.architecture.broken.nocircles.left;

import wanbi.architecture.broken.nocircles.right.BrokenRight;

public class BrokenLeft {
    BrokenRight right;
}
