using System.Runtime.CompilerServices;
using HarbinParks.Finance.Indicators;
using HarbinParks.Finance.Lanes;
using HarbinParks.Finance.Planning;

namespace HarbinParks.Finance.Projection;

/// <summary>Reads the indicators of a period out of a block's state into rows of doubles, in the order of the observation plan.</summary>
internal sealed partial class Observer<T>
    where T : struct, INumberLane<T>
{
    private static readonly int _productPlace = ObservationPlan.PlaceOf(ObservationPlan.OfPayer, IndicatorCatalogue.DebtToGdp);
    private static readonly int _outputPlace = ObservationPlan.PlaceOf(ObservationPlan.OfPark, IndicatorCatalogue.ParkOutput);
    private readonly SimulationPlan _plan;
    private readonly int _lanes;
    private readonly double[] _values;
    private readonly double[] _weights;
    private readonly double[] _drivers;

    /// <summary>Room for the rows of a block.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="lanes">Paths of a block.</param>
    public Observer(SimulationPlan plan, int lanes)
    {
        _plan = plan;
        _lanes = lanes;
        _values = new double[plan.Observations.Rows.Count * lanes];
        _weights = new double[plan.Observations.Rows.Count * lanes];
        _drivers = new double[(ExplainingDriver.OfCity + plan.Payers.Count * ExplainingDriver.PerPayer) * lanes];
    }

    /// <summary>Values of a row, one per path of the block.</summary>
    /// <param name="row">Index in the observation plan.</param>
    public ReadOnlySpan<double> Values(int row) => _values.AsSpan(row * _lanes, _lanes);

    /// <summary>Weights of a row that may be undefined; empty where every path counts.</summary>
    /// <param name="row">Index in the observation plan.</param>
    public ReadOnlySpan<double> Weights(int row) => _plan.Observations.Rows[row].Partial ? _weights.AsSpan(row * _lanes, _lanes) : default;

    /// <summary>Values of a driver by which crossing paths are described.</summary>
    /// <param name="payer">Index of the payer.</param>
    /// <param name="driver">Index in <see cref="ExplainingDriver.All"/>.</param>
    public ReadOnlySpan<double> Driver(int payer, int driver) => _drivers.AsSpan(DriverRows.Of(payer, driver) * _lanes, _lanes);

    /// <summary>Fills the rows of a period.</summary>
    /// <param name="state">State of the block after the period.</param>
    /// <param name="period">The period.</param>
    public void Observe(BlockState<T> state, int period)
    {
        for (int i = 0; i < _plan.Payers.Count; i++)
            Payer(SimulationPlan.EntityOfPayer(i), period, state.Of(state.Payers, i), Rows(ObservationPlan.PayerRow(i), ObservationPlan.PayerRows));

        for (int i = 0; i < _plan.Payers.Count; i++)
        {
            if (_plan.Payers[i].Terms.ProductTrend is { } product)
                Product(product, SimulationPlan.EntityOfPayer(i), period, state.Of(state.Payers, i), state.City, Rows(ObservationPlan.PayerRow(i) + _productPlace, 1));
        }

        for (int i = 0; i < _plan.Platforms.Count; i++)
            Platform(_plan.Platforms[i].Terms, _plan.EntityOfPlatform(i), period, state.Of(state.Platforms, i), Rows(_plan.Observations.PlatformRow(i), ObservationPlan.PlatformRows));

        for (int i = 0; i < _plan.Parks.Count; i++)
            Park(state.Of(state.Parks, i), state.Of(state.Payers, _plan.Parks[i].Host), Rows(_plan.Observations.ParkRow(i), ObservationPlan.ParkRows));

        for (int i = 0; i < _plan.Parks.Count; i++)
        {
            if (_plan.Parks[i].OutputTrend is { } output)
                Output(output, _plan.EntityOfPark(i), period, state.Of(state.Parks, i), Rows(_plan.Observations.ParkRow(i) + _outputPlace, 1));
        }

        for (int deal = 0; deal < _plan.Portfolio.Deals.Count; deal++)
            Account(state.Of(state.Accounts, deal), Rows(_plan.Observations.DealRow(deal), 1));

        for (int i = 0; i < _plan.Companies.Count; i++)
        {
            int row = _plan.Observations.DealRow(_plan.Companies[i].Works.Deal);
            Company(state.Of(state.Companies, i), Rows(row + 1, 4), _weights.AsSpan((row + 1) * _lanes, 4 * _lanes));
        }

        City(state, period, Rows(_plan.Observations.CityRow, ObservationPlan.CityRows));
        if (_plan.ProductTrend is { } whole)
            Product(whole, state, period, Rows(_plan.Observations.CityRow + ObservationPlan.PlaceOf(ObservationPlan.OfCity, IndicatorCatalogue.DebtToGdp), 1));

        if (_plan.CityOutput is { } parks)
            Output(parks, state, period, Rows(_plan.Observations.CityRow + ObservationPlan.PlaceOf(ObservationPlan.OfCity, IndicatorCatalogue.ParkOutput), 1));

        for (int i = 0; i < _plan.Perimeters.Count; i++)
        {
            Perimeter(_plan.Perimeters[i], _plan.EntityOfPerimeter(i), period, state, Rows(_plan.Observations.PerimeterRow(i), ObservationPlan.PerimeterRows));
        }

        CityDrivers(state.City);
        for (int i = 0; i < _plan.Payers.Count; i++)
            PayerDrivers(state.Of(state.Payers, i), _drivers.AsSpan(DriverRows.Of(i, ExplainingDriver.OfCity) * _lanes, ExplainingDriver.PerPayer * _lanes));
    }

    private Span<double> Rows(int first, int count) => _values.AsSpan(first * _lanes, count * _lanes);

    /// <summary>Equations 50 to 56 and 61 of a payer.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private void Payer(int entity, int period, ReadOnlySpan<PayerState<T>> states, Span<double> rows)
    {
        T.Station(entity, period);
        for (int g = 0; g < states.Length; g++)
        {
            ref readonly PayerState<T> state = ref states[g];
            int lane = g * T.Count;
            T.Write(PppPaymentShare.Of(state.PppDue, state.Expenditure), rows[lane..]);
            T.Write(state.PppDue, rows[(_lanes + lane)..]);
            T.Write(PppRoom.Of(_plan.PppCeiling, state.PppDue, state.Expenditure), rows[(2 * _lanes + lane)..]);
            T.Write(state.Expenditure, rows[(3 * _lanes + lane)..]);
            T.Write(StatutoryDebtRatio.Of(state.Debt, state.Composite), rows[(4 * _lanes + lane)..]);
            T.Write(WideDebtRatio.Of(state.WideDebt, state.Composite), rows[(5 * _lanes + lane)..]);
            T.Write(state.WideDebt, rows[(6 * _lanes + lane)..]);
            T interest = state.Service.GeneralInterest + state.Service.SpecialInterest;
            T principal = state.Service.GeneralPrincipal + state.Service.SpecialPrincipal;
            T.Write(DebtServiceRatio.Of(interest, principal, state.DebtLikeDue, state.Composite), rows[(7 * _lanes + lane)..]);
            T.Write(GeneralInterestShare.Of(state.Service.GeneralInterest, state.Expenditure), rows[(8 * _lanes + lane)..]);
            T.Write(SpecialInterestShare.Of(state.Service.SpecialInterest, state.FundExpenditure), rows[(9 * _lanes + lane)..]);
            T.Write(QuotaUse.Of(state.Debt, state.AboveQuota, state.Quota), rows[(10 * _lanes + lane)..]);
            T.Write(OverdueRatio.Of(state.Arrears, state.OwedInYear), rows[(11 * _lanes + lane)..]);
            T.Write(state.Arrears, rows[(12 * _lanes + lane)..]);
            T.Write(NewDebtRatio.Of(state.Debt, state.DebtBefore), rows[(13 * _lanes + lane)..]);
        }
    }

    /// <summary>Equations 57 to 59, 122, 124 and 136 of a platform.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private void Platform(CashFlow.PlatformInputs terms, int entity, int period, ReadOnlySpan<PlatformState<T>> states, Span<double> rows)
    {
        T.Station(entity, period);
        for (int g = 0; g < states.Length; g++)
        {
            ref readonly PlatformState<T> state = ref states[g];
            int lane = g * T.Count;
            T.Write(PlatformLeverage.Of(state.Debt + terms.OtherLiabilities, state.Assets), rows[lane..]);
            T.Write(CashToShortDebt.Of(state.Cash, state.ShortDebt + state.Overdue), rows[(_lanes + lane)..]);
            T.Write(InterestCover.Of(state.Ebitda, state.Interest), rows[(2 * _lanes + lane)..]);
            T.Write(state.Overdue, rows[(3 * _lanes + lane)..]);
            T.Write(state.CallsUnpaid, rows[(4 * _lanes + lane)..]);
            T.Write(state.LowestLiquidity, rows[(5 * _lanes + lane)..]);
            T.Write(state.LowestCash, rows[(6 * _lanes + lane)..]);
            T.Write(state.QuarterShortfall, rows[(7 * _lanes + lane)..]);
            T.Write(ShortDebtShare.Of(state.ShortDebt + state.Overdue, state.Debt), rows[(8 * _lanes + lane)..]);
            T.Write(state.Wall, rows[(9 * _lanes + lane)..]);
            T.Write(state.MortgageRoom, rows[(10 * _lanes + lane)..]);
            T.Write(state.DutyPaid, rows[(11 * _lanes + lane)..]);
            T.Write(state.DutyUnpaid, rows[(12 * _lanes + lane)..]);
            T.Write(state.Rescue, rows[(13 * _lanes + lane)..]);
        }
    }

    /// <summary>Equation 60: a park's part of its host's share and debt.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private void Park(ReadOnlySpan<ParkState<T>> states, ReadOnlySpan<PayerState<T>> host, Span<double> rows)
    {
        for (int g = 0; g < states.Length; g++)
        {
            int lane = g * T.Count;
            T.Write(PppShareContribution.Of(states[g].PppDue, host[g].Expenditure), rows[lane..]);
            T.Write(DebtContribution.Of(states[g].Debt, host[g].Composite), rows[(_lanes + lane)..]);
        }
    }

    /// <summary>What the government side owes on a deal.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void Account(ReadOnlySpan<AccountState<T>> states, Span<double> rows)
    {
        for (int g = 0; g < states.Length; g++)
        {
            T.Write(states[g].YearDue, rows[(g * T.Count)..]);
        }
    }

    /// <summary>Cover ratios of a project company, unfunded works, default.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private void Company(ReadOnlySpan<CompanyState<T>> states, Span<double> rows, Span<double> weights)
    {
        for (int g = 0; g < states.Length; g++)
        {
            ref readonly CompanyState<T> state = ref states[g];
            int lane = g * T.Count;
            T.Write(state.Cover, rows[lane..]);
            T.Write(state.HasCover, weights[lane..]);
            T.Write(T.Select(state.EverCover > 0.5, state.MinimumCover, 0), rows[(_lanes + lane)..]);
            T.Write(state.EverCover, weights[(_lanes + lane)..]);
            T.Write(state.Unfunded, rows[(2 * _lanes + lane)..]);
            T.Write(state.Defaulted, rows[(3 * _lanes + lane)..]);
        }
    }

    /// <summary>Equation 62: the city, consolidated: expenditure, resources, payments and debt add over levels.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private void City(BlockState<T> state, int period, Span<double> rows)
    {
        T.Station(0, period);
        for (int g = 0; g < state.Groups; g++)
        {
            T expenditure = 0;
            T composite = 0;
            T due = 0;
            T statutory = 0;
            T wide = 0;
            T arrears = 0;
            for (int i = 0; i < _plan.Payers.Count; i++)
            {
                ref PayerState<T> payer = ref state.Payers[i * state.Groups + g];
                expenditure += payer.Expenditure;
                composite += payer.Composite;
                due += payer.PppDue;
                statutory += payer.Debt;
                wide += payer.WideDebt;
                arrears += payer.Arrears;
            }

            int lane = g * T.Count;
            T.Write(PppPaymentShare.Of(due, expenditure), rows[lane..]);
            T.Write(due, rows[(_lanes + lane)..]);
            T.Write(expenditure, rows[(2 * _lanes + lane)..]);
            T.Write(StatutoryDebtRatio.Of(statutory, composite), rows[(3 * _lanes + lane)..]);
            T.Write(WideDebtRatio.Of(wide, composite), rows[(4 * _lanes + lane)..]);
            T.Write(wide, rows[(5 * _lanes + lane)..]);
            T.Write(arrears, rows[(6 * _lanes + lane)..]);
        }
    }

    /// <summary>Equations 107 and 108: members one by one, what lies between them, and what is left. The ratio of a perimeter without a budget is a partial row, whose weights stay 0.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private void Perimeter(PerimeterPlan plan, int entity, int period, BlockState<T> state, Span<double> rows)
    {
        T.Station(entity, period);
        for (int g = 0; g < state.Groups; g++)
        {
            // By index: an enumerator of a list behind an interface is an allocation a year.
            T solo = 0;
            T inside = 0;
            T composite = 0;
            for (int i = 0; i < plan.Payers.Count; i++)
            {
                int payer = plan.Payers[i];
                solo += state.Payers[payer * state.Groups + g].WideDebt;
                composite += state.Payers[payer * state.Groups + g].Composite;
            }

            for (int i = 0; i < plan.Platforms.Count; i++)
            {
                (int platform, bool recognised) = plan.Platforms[i];
                T debt = state.Platforms[platform * state.Groups + g].Debt;
                solo += debt;
                if (recognised)
                    inside += debt * _plan.Platforms[platform].Terms.RecognisedShare[period];
            }

            for (int i = 0; i < plan.Guarantees.Count; i++)
                inside += state.Guarantees[plan.Guarantees[i] * state.Groups + g].Used;

            for (int i = 0; i < plan.Duties.Count; i++)
                inside += state.GovernmentDuties[plan.Duties[i] * state.Groups + g].Counted;

            for (int i = 0; i < plan.Parks.Count; i++)
                solo += state.Parks[plan.Parks[i] * state.Groups + g].Debt;

            for (int i = 0; i < plan.HostedParks.Count; i++)
            {
                T debt = state.Parks[plan.HostedParks[i] * state.Groups + g].Debt;
                solo += debt;
                inside += debt;
            }

            int lane = g * T.Count;
            T debtLeft = ConsolidatedDebt.Of(solo, inside.Named(CashFlowLine.InternalClaims));
            T.Write(debtLeft, rows[lane..]);
            T.Write(inside, rows[(_lanes + lane)..]);
            T.Write(ConsolidatedDebtRatio.Of(debtLeft, composite), rows[(2 * _lanes + lane)..]);
        }
    }

    /// <summary>The city's drivers, in the order of <see cref="ExplainingDriver.All"/>.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private void CityDrivers(ReadOnlySpan<CityState<T>> city)
    {
        for (int g = 0; g < city.Length; g++)
        {
            int lane = g * T.Count;
            T.Write(city[g].RevenueLevel, _drivers.AsSpan(lane));
            T.Write(city[g].TransferLevel, _drivers.AsSpan(_lanes + lane));
            T.Write(city[g].PriceLevel, _drivers.AsSpan(2 * _lanes + lane));
            T.Write(city[g].LongRate, _drivers.AsSpan(3 * _lanes + lane));
            T.Write(city[g].LandDeviation, _drivers.AsSpan(4 * _lanes + lane));
            T.Write(city[g].Coal, _drivers.AsSpan(5 * _lanes + lane));
            T.Write(city[g].CostLevel, _drivers.AsSpan(6 * _lanes + lane));
        }
    }

    /// <summary>A payer's drivers.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private void PayerDrivers(ReadOnlySpan<PayerState<T>> payer, Span<double> rows)
    {
        for (int g = 0; g < payer.Length; g++)
        {
            int lane = g * T.Count;
            T.Write(payer[g].OwnRevenue, rows[lane..]);
            T.Write(payer[g].OwnTransfers, rows[(_lanes + lane)..]);
            T.Write(payer[g].PppDue, rows[(2 * _lanes + lane)..]);
        }
    }
}
