package wanbi.architecture.broken.nodozing;

class BrokenTest {
    void itHappensSoon() throws InterruptedException {
        Thread.sleep(1000);
    }
}
