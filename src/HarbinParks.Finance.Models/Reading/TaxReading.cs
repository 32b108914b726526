using HarbinParks.Finance.Portfolios;

namespace HarbinParks.Finance.Models.Reading;

/// <summary>Reads the taxes of a project company.</summary>
internal static class TaxReading
{
    /// <summary>Rates that change by calendar year, as keys of a deal.</summary>
    public static string[] RatesByYear { get; } = ["vat:userRate", "vat:governmentRate", "vat:inputRate", "vat:constructionRate"];

    /// <summary>Income tax.</summary>
    public static IncomeTaxTerms IncomeTax(ModelSection section)
    {
        int amortisationYears = section.IntegerOr("amortisationYears", 1, 60, 0);
        bool forEver = string.Equals(section.OptionalText("lossExpiryYears"), "never", StringComparison.OrdinalIgnoreCase);
        return new IncomeTaxTerms
        {
            FullRate = section.Figure("rate", Quantities.Share),
            Holiday = section.Flag("holiday"),
            LossExpiryYears = forEver ? IncomeTaxTerms.Never : section.Integer("lossExpiryYears", 0, 5),
            AmortisationYears = amortisationYears == 0 ? null : amortisationYears,
            Salvage = section.OptionalFigure("salvage", Quantities.Share),
            ResidualRecovered = section.FlagOr("residualRecovered", false),
            PaymentLagYears = section.IntegerOr("paymentLagYears", 0, 1, 0),
            SubsidiesTaxable = section.FlagOr("subsidiesTaxable", true),
        };
    }

    /// <summary>Value-added or business tax; null where none is written, or it is off. Rates may stand in the defaults of a sector while it is off.</summary>
    public static VatTerms? Vat(ModelSection deal)
    {
        if (deal.OptionalSection("vat") is not ModelSection section)
            return null;

        VatMethod method = section.ChoiceOr("method", VatMethod.Off);
        if (method == VatMethod.Off)
        {
            foreach (string key in (ReadOnlySpan<string>)["pricesInclude", "costsInclude", "creditRefunded"])
                section.OptionalText(key);

            foreach (string key in (ReadOnlySpan<string>)["userRate", "governmentRate", "inputRate", "constructionRate"])
                ModelSection.AskPhased(section.Session, $"{section.Path}:{key}");

            foreach (string key in (ReadOnlySpan<string>)["inputShare", "constructionShare", "refundShare", "exemptShare", "surtaxShare"])
                ModelSection.AskFigure(section.Session, $"{section.Path}:{key}");

            return null;
        }

        return new VatTerms
        {
            Method = method,
            PricesInclude = section.FlagOr("pricesInclude", true),
            CostsInclude = section.FlagOr("costsInclude", true),
            UserRate = section.Phased("userRate", Quantities.TaxRate),
            GovernmentRate = section.Phased("governmentRate", Quantities.TaxRate),
            InputShare = section.Figure("inputShare", Quantities.Share),
            InputRate = section.Phased("inputRate", Quantities.TaxRate),
            ConstructionShare = section.Figure("constructionShare", Quantities.Share),
            ConstructionRate = section.Phased("constructionRate", Quantities.TaxRate),
            CreditRefunded = section.FlagOr("creditRefunded", false),
            RefundShare = section.Figure("refundShare", Quantities.Share),
            ExemptShare = section.Figure("exemptShare", Quantities.Share),
            SurtaxShare = section.Figure("surtaxShare", Quantities.Share),
        };
    }
}
