import type { ListDefinition } from '#lists/define-list.ts';
import type { ActualView } from '../actual-site.ts';
import { normalQuery, viewColumns, viewQuery } from '../schema/view-xml.ts';
import type { Step } from './step.ts';

/** Our views are kept as declared; views that people make for themselves are theirs. */
export const planViews = (list: ListDefinition, actual: readonly ActualView[]): Step[] =>
  list.views.flatMap((view, at): Step[] => {
    const found = actual.find(({ title }) => title === view.title);
    if (!found) return [{ kind: 'addView', list, view }];
    const wanted = viewQuery(list, view)
      .map(({ xml }) => xml)
      .join('');
    const same =
      found.columns.join() === viewColumns(list, view).join() &&
      normalQuery(found.query) === normalQuery(wanted) &&
      (at > 0 || found.isDefault);
    return same ? [] : [{ kind: 'setView', list, view }];
  });
