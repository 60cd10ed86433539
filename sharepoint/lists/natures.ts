import { contentAccess, type Access } from './access/groups.ts';

/**
 * What a row is, and so who writes it and how: HR's `content`, edited; `facts` that people tell about themselves and
 * `rulings` of those who decide, both appended and never changed; `published` sets that HR's app writes whole, closed by a
 * seal row; `records` that HR keeps for HR.
 */
export type Nature = 'content' | 'facts' | 'rulings' | 'published' | 'records';

/**
 * Who reads: `list` means the groups that hold a level on it; `own` one's own rows and HR; `caseOnly` the people of a
 * case, which is a folder with rights of its own; `caseAdds` all who read the list, while only a case's people add in it.
 */
export type Sharing = 'list' | 'own' | 'caseOnly' | 'caseAdds';

/** What follows from a list's nature where the declaration says nothing else. */
export type Defaults = { readonly access: Access; readonly versions: number; readonly hidden: boolean };

const appended = { versions: 0, hidden: true } as const;

/** On a list of cases the list itself lets nobody but HR do a thing: what people may do, their folder says. */
const onCases: Readonly<Record<'caseOnly' | 'caseAdds', Access>> = {
  caseOnly: { leaders: 'open', med: 'open', board: 'open', hr: 'hrOpensCases' },
  caseAdds: { leaders: 'read', med: 'read', board: 'read', hr: 'hrOpensCases' },
};

const defaults: Readonly<Record<Nature, Readonly<Partial<Record<Sharing, Defaults>>>>> = {
  content: { list: { access: contentAccess, versions: 50, hidden: false } },
  facts: {
    list: { ...appended, access: { leaders: 'add', med: 'add', board: 'add', hr: 'addDelete' } },
    own: { ...appended, access: { leaders: 'add', med: 'add', hr: 'hrSees' } },
    caseOnly: { ...appended, access: onCases.caseOnly },
    caseAdds: { ...appended, access: onCases.caseAdds },
  },
  rulings: {
    list: { ...appended, access: { leaders: 'read', med: 'read', board: 'read', hr: 'addDelete' } },
    caseOnly: { ...appended, access: onCases.caseOnly },
    caseAdds: { ...appended, access: onCases.caseAdds },
  },
  published: { list: { access: contentAccess, versions: 20, hidden: false } },
  records: { list: { access: { hr: 'hr' }, versions: 0, hidden: true } },
};

/** What follows from nature and sharing; nothing where the two do not go together. */
export const defaultsOf = (nature: Nature, sharing: Sharing): Defaults | undefined => defaults[nature][sharing];

/** Rows that somebody wrote about themselves or decided about others: who wrote them is a part of what they say. */
export const isAppended = (nature: Nature): boolean => nature === 'facts' || nature === 'rulings';

/** A list whose rows lie in folders, each with rights of its own. */
export const isOfCases = ({ sharing }: { readonly sharing: Sharing }): boolean =>
  sharing === 'caseOnly' || sharing === 'caseAdds';
