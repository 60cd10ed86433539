/**
 * Lists and columns are found by address and internal name, so HR may call them what they like. A title is ours to set
 * only while it is the one SharePoint gave at birth; any other is left alone.
 */
export const keepTitle = <Settings extends { readonly Title?: unknown }>(
  wanted: Settings,
  actual: { readonly Title?: unknown },
  atBirth: readonly string[],
): Settings =>
  typeof actual.Title !== 'string' || atBirth.includes(actual.Title) ? wanted : { ...wanted, Title: actual.Title };
