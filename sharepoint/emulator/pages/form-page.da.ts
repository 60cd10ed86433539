/** The words of the pages that stand where SharePoint's own pages would open. */
export const formPageText = {
  title: 'SharePoint (lokal)',
  explanation: 'I SharePoint åbner her:',
  forms: {
    editform: 'formularen, hvor elementet rettes',
    dispform: 'siden, der viser elementet',
    newform: 'formularen, hvor et nyt element oprettes',
    view: 'listen med dens elementer',
    other: 'en af SharePoints egne sider',
  },
  nobody: 'Siden vises uden data. Sæt ?as=<nøgle> i adressen for at se den som en fra rollelisten.',
  noAccess: 'Du har ikke adgang til elementet, eller det findes ikke.',
  empty: '(tom)',
} as const;
