package wanbi.architecture.broken.nocircles.right;

import wanbi.architecture.broken.nocircles.left.BrokenLeft;

public class BrokenRight {
    BrokenLeft left;
}
