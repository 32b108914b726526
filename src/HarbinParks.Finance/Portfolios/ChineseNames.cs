namespace HarbinParks.Finance.Portfolios;

/// <summary>What the officer calls the kinds of the domain (中文名称).</summary>
public static class ChineseNames
{
    /// <summary>Name of a sector.</summary>
    /// <param name="sector">Sector.</param>
    public static string Of(Sector sector) => sector switch
    {
        Sector.Road => "道路",
        Sector.Bridge => "桥涵",
        Sector.Sewage => "污水处理",
        Sector.Waste => "垃圾处理",
        Sector.Water => "供水",
        Sector.Heating => "供热",
        _ => "供气",
    };

    /// <summary>Name of a park's class.</summary>
    /// <param name="parkClass">Class.</param>
    public static string Of(ParkClass parkClass) => parkClass switch
    {
        ParkClass.National => "国家级开发区",
        ParkClass.Provincial => "省级开发区",
        ParkClass.Industrial => "其他产业园区",
        ParkClass.ServiceCluster => "服务业集聚区",
        _ => "未列名园区",
    };

    /// <summary>Name of a deal's mode with its payment mechanism.</summary>
    /// <param name="deal">Deal.</param>
    public static string Of(Deal deal) => deal switch
    {
        PppDeal { Mechanism: PaymentMechanism.GovernmentPayment } => "PPP 政府付费",
        PppDeal { Mechanism: PaymentMechanism.ViabilityGap } => "PPP 可行性缺口补助",
        PppDeal { Mechanism: PaymentMechanism.UserPayment } => "PPP 使用者付费",
        PppDeal => "PPP 使用量付费",
        BuildTransferDeal => "BT",
        _ => "平台贷款",
    };
}
