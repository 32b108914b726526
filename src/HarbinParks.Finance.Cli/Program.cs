using HarbinParks.Finance.Cli.Commands;

return await HarbinParksCommand.InvokeAsync(args).ConfigureAwait(false);
