using BenchmarkDotNet.Running;
using HarbinParks.Finance.Benchmarks;

switch (args)
{
    case ["ratios"]:
        Ratios.Print(Console.Out);
        FeatureRatios.Print(Console.Out);
        return 0;
    case ["results", string date]:
        Console.WriteLine(Results.Write(date));
        return 0;
    case ["ratios" or "results", ..]:
        Console.Error.WriteLine("usage: ratios | results DATE | options of BenchmarkDotNet, for example --job dry --filter *");
        return 2;
    default:
        BenchmarkSwitcher.FromAssembly(typeof(HarbinCase).Assembly).Run(args);
        return 0;
}
