const firstYear = 2026;
const everyYears = 4;

/** The leaders are evaluated every fourth year: 2026, 2030, 2034 … (docs/laws/fund.md, rule 14). */
export const isEvaluationYear = (year: number): boolean => year >= firstYear && (year - firstYear) % everyYears === 0;

/** What access to the system cost by the offer of 2022; a proposal that the secretariat changes to the newest offer. */
export const evaluationPrice = 25_000;

export const yearsFrame = 300_000;

/** How a year starts, as a proposal: a half each, and in an evaluation year its price out of the central half. */
export function startingShares(
  year: number,
  price: number = evaluationPrice,
): { readonly grants: number; readonly evaluation: number; readonly central: number } {
  const half = yearsFrame / 2;
  const evaluation = isEvaluationYear(year) ? Math.min(price, half) : 0;
  return { grants: half, evaluation, central: half - evaluation };
}
