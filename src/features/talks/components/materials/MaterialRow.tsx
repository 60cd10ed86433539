import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ArrowDownload20Regular, Link20Regular, Open20Regular } from '@fluentui/react-icons';
import { useDataSource, usePerson } from '#data/DataProvider.tsx';
import { readMaterialFile } from '#data/talks/material-files.ts';
import { materialAddress } from '#data/talks/materials-query.ts';
import type { Material } from '#domain/talks/material.ts';
import { copyText } from '#host/clipboard.ts';
import { offerFile } from '#host/downloads.ts';
import { commonTexts } from '#i18n/common.ts';
import { longDate } from '#i18n/format.ts';
import { contentLanguage, useLanguage } from '#i18n/language.tsx';
import { useTexts } from '#i18n/texts.ts';
import { Action } from '#ui/Action.tsx';
import { CopyAction } from '#ui/CopyAction.tsx';
import { useLayout } from '#ui/layout.ts';
import { MessageNote } from '#ui/states/MessageNote.tsx';
import { useType } from '#ui/type.ts';
import { materialsTexts } from '#features/talks/materials-texts.ts';
import { useMaterialAct } from '#features/talks/use-materials.ts';
import { HrActions } from './HrActions.tsx';
import { OutsideAction } from './OutsideAction.tsx';
import { ApprovalBadge } from './ApprovalBadge.tsx';

const useStyles = makeStyles({
  row: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    paddingBlock: tokens.spacingVerticalL,
    ':not(:first-child)': { borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
    ':first-child': { paddingTop: 0 },
    ':last-child': { paddingBottom: 0 },
  },
});

/** One file of the library: what it is, who has approved it, and how to get it. */
export const MaterialRow = ({ material }: { material: Material }) => {
  const common = useTexts(commonTexts);
  const words = useTexts(materialsTexts);
  const styles = useStyles();
  const layout = useLayout();
  const type = useType();
  const source = useDataSource();
  const { roles } = usePerson();
  const act = useMaterialAct();
  const { title, fileName } = material;
  const address = materialAddress(source, material);
  const download = async () =>
    offerFile({
      name: fileName,
      type: 'application/octet-stream',
      bytes: await readMaterialFile(source, material),
    });
  return (
    <li className={styles.row}>
      <div className={mergeClasses(layout.row, type.breaking)}>
        <h3 dir="auto" className={type.subtitle2} {...contentLanguage}>
          {title}
        </h3>
        {roles.hr && <ApprovalBadge approval={material.approval} />}
      </div>
      <MaterialFacts material={material} />
      <div className={layout.row}>
        <OutsideAction href={address} icon={<Open20Regular />} aria-label={words.openOf(title)}>
          {words.open}
        </OutsideAction>
        <Action
          icon={<ArrowDownload20Regular />}
          aria-label={words.downloadOf(title)}
          onClick={() => void act.run(download, words.downloaded(fileName))}
        >
          {words.download}
        </Action>
        <CopyAction
          text={address}
          copy={copyText}
          icon={<Link20Regular />}
          label={words.copyLinkOf(title)}
          look="subtle"
        >
          {common.copyLink}
        </CopyAction>
        {roles.hr && <HrActions material={material} act={act} />}
      </div>
      {act.outcome && <MessageNote tone={act.outcome.tone}>{act.outcome.text}</MessageNote>}
    </li>
  );
};

const MaterialFacts = ({ material }: { material: Material }) => {
  const words = useTexts(materialsTexts);
  const type = useType();
  const language = useLanguage();
  const { approvedBy, approvedOn, reviewBy, version, responsible } = material;
  const kind = [words.types[material.type], words.audiences[material.audience], material.field];
  const on = approvedOn ? longDate(approvedOn, language) : '';
  const trust = [
    words.version(version),
    approvedBy === '' && on === '' ? '' : words.approvedBy(approvedBy, on),
    reviewBy ? words.reviewBy(longDate(reviewBy, language)) : '',
    responsible === '' ? '' : words.responsible(responsible),
  ];
  return (
    <>
      <p className={mergeClasses(type.body1, type.secondary, type.breaking)}>{kind.filter(Boolean).join(' · ')}</p>
      <p className={mergeClasses(type.caption1, type.tertiary, type.tabular, type.breaking)}>
        {trust.filter(Boolean).join(' · ')}
      </p>
    </>
  );
};
