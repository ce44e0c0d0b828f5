package wanbi.platform.api;

/** A site (项目) of the company. */
public final class SiteView {

    private final String code;
    private final String name;
    private final String region;
    private final String regionName;
    private final String zone;
    private final String phone;
    private final String address;
    private final int households;
    private final int area;
    private final boolean closed;
    private final long version;

    public SiteView(
            String code,
            String name,
            String region,
            String regionName,
            String zone,
            String phone,
            String address,
            int households,
            int area,
            boolean closed,
            long version) {
        this.code = code;
        this.name = name;
        this.region = region;
        this.regionName = regionName;
        this.zone = zone;
        this.phone = phone;
        this.address = address;
        this.households = households;
        this.area = area;
        this.closed = closed;
        this.version = version;
    }

    public String getCode() {
        return code;
    }

    public String getName() {
        return name;
    }

    /** Code of the region. */
    public String getRegion() {
        return region;
    }

    public String getRegionName() {
        return regionName;
    }

    /** IANA zone, {@code Asia/Shanghai} by default (I13). */
    public String getZone() {
        return zone;
    }

    /** The desk's telephone, printed on slips. */
    public String getPhone() {
        return phone;
    }

    public String getAddress() {
        return address;
    }

    /** Managed households, the denominator of KPI 10. */
    public int getHouseholds() {
        return households;
    }

    /** Managed area in square metres. */
    public int getArea() {
        return area;
    }

    /** No longer run by the company; its records stay. */
    public boolean isClosed() {
        return closed;
    }

    public long getVersion() {
        return version;
    }
}
