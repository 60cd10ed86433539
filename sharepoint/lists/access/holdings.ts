/** One level that somebody holds somewhere, by SharePoint's own numbers. */
export type Holding = { readonly principalId: number; readonly levelId: number };

/** Who holds what, as SharePoint answers it when members and levels are expanded. */
export type WireAssignment = {
  readonly Member: { readonly Id: number };
  readonly RoleDefinitionBindings: readonly { readonly Id: number; readonly Hidden: boolean }[];
};

/** Hidden levels are left out: SharePoint gives and takes *Limited Access* by itself. */
export const holdingsIn = (assignments: readonly WireAssignment[]): Holding[] =>
  assignments.flatMap(({ Member, RoleDefinitionBindings }) =>
    RoleDefinitionBindings.filter(({ Hidden }) => !Hidden).map(({ Id }) => ({ principalId: Member.Id, levelId: Id })),
  );

const isSame = (one: Holding, other: Holding): boolean =>
  one.principalId === other.principalId && one.levelId === other.levelId;

/** What is in the first and not in the second. */
export const without = (some: readonly Holding[], others: readonly Holding[]): Holding[] =>
  some.filter((one) => !others.some((other) => isSame(one, other)));
