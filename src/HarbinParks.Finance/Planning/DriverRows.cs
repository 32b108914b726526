namespace HarbinParks.Finance.Planning;

/// <summary>Where the drivers by which crossing paths are described stand among the observed drivers.</summary>
public static class DriverRows
{
    /// <summary>Row of a driver: the city's are shared by all payers.</summary>
    /// <param name="payer">Index of the payer.</param>
    /// <param name="driver">Index in <see cref="ExplainingDriver.All"/>.</param>
    public static int Of(int payer, int driver) => driver < ExplainingDriver.OfCity ? driver : driver + payer * ExplainingDriver.PerPayer;
}
