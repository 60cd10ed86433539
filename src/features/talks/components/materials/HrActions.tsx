import { ArrowUpload20Regular, CheckmarkCircle20Regular } from '@fluentui/react-icons';
import { useRef, useState } from 'react';
import { useDataSource } from '#data/DataProvider.tsx';
import { approveMaterial, writeNewVersion, type Approval } from '#data/talks/material-files.ts';
import type { Material } from '#domain/talks/material.ts';
import { useTexts } from '#i18n/texts.ts';
import { Action } from '#ui/Action.tsx';
import { useVisuallyHidden } from '#ui/visually-hidden.ts';
import { materialsTexts } from '#features/talks/materials-texts.ts';
import type { useMaterialAct } from '#features/talks/use-materials.ts';
import { ApproveForm } from './ApproveForm.tsx';

const endingOf = (name: string): string => /\.[^.]+$/.exec(name.toLocaleLowerCase('da'))?.[0] ?? '';

type HrActionsProps = { readonly material: Material; readonly act: ReturnType<typeof useMaterialAct> };

/** Putting up a new version, and approving it. Display only: SharePoint lets nobody but HR do either. */
export const HrActions = ({ material, act }: HrActionsProps) => {
  const words = useTexts(materialsTexts);
  const source = useDataSource();
  const [approving, setApproving] = useState(false);
  const { title, fileName } = material;
  const ending = endingOf(fileName);
  const upload = async (file: File | undefined) => {
    if (!file) return;
    if (endingOf(file.name) !== ending) act.say(words.wrongKind(ending));
    else await act.run(async () => writeNewVersion(source, material, await file.arrayBuffer()), words.uploaded(title));
  };
  const approve = async (approval: Approval) => {
    if (await act.run(() => approveMaterial(source, material, approval), words.approved(title))) setApproving(false);
  };
  if (approving)
    return (
      <ApproveForm
        material={material}
        busy={act.busy}
        onApprove={(approval) => void approve(approval)}
        onCancel={() => setApproving(false)}
      />
    );
  return (
    <>
      <NewVersion title={title} ending={ending} disabled={act.busy} onPick={(file) => void upload(file)} />
      {material.approval !== 'approved' && (
        <Action
          icon={<CheckmarkCircle20Regular />}
          aria-label={words.approveOf(title)}
          disabled={act.busy}
          onClick={() => setApproving(true)}
        >
          {words.approve}
        </Action>
      )}
    </>
  );
};

type NewVersionProps = {
  readonly title: string;
  readonly ending: string;
  readonly disabled: boolean;
  readonly onPick: (file: File | undefined) => void;
};

const NewVersion = ({ title, ending, disabled, onPick }: NewVersionProps) => {
  const words = useTexts(materialsTexts);
  const hidden = useVisuallyHidden();
  const picker = useRef<HTMLInputElement>(null);
  return (
    <>
      <Action
        icon={<ArrowUpload20Regular />}
        aria-label={words.newVersionOf(title)}
        disabled={disabled}
        onClick={() => picker.current?.click()}
      >
        {words.newVersion}
      </Action>
      <input
        ref={picker}
        type="file"
        accept={ending}
        tabIndex={-1}
        aria-hidden="true"
        className={hidden.hidden}
        onChange={(event) => {
          onPick(event.target.files?.[0]);
          event.target.value = ''; // so that the same file can be chosen again
        }}
      />
    </>
  );
};
