import { mergeClasses } from '@fluentui/react-components';
import { reloadIfReachable } from '#host/newer-release.ts';
import { commonTexts } from '#i18n/common.ts';
import { useTexts } from '#i18n/texts.ts';
import { Action } from '#ui/Action.tsx';
import { useLayout } from '#ui/layout.ts';
import { useType } from '#ui/type.ts';
import { appTexts } from './app-texts.ts';

/** The last resort: not even the page that explains failures could be fetched. */
export const PlainFailure = () => {
  const layout = useLayout();
  const type = useType();
  const words = useTexts(appTexts);
  const common = useTexts(commonTexts);
  return (
    <div className={mergeClasses(layout.wrap, layout.page, layout.stack, layout.gapL)} role="alert">
      <h1 className={type.title2}>{words.notFetched}</h1>
      <p className={type.body2}>{words.notFetchedLead}</p>
      <div>
        <Action look="primary" onClick={() => void reloadIfReachable()}>
          {common.tryAgain}
        </Action>
      </div>
    </div>
  );
};
