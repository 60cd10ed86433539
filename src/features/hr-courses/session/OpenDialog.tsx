import { CloseDialog } from './CloseDialog.tsx';
import type { Desk } from './desk.ts';
import { HistoryDialog } from './HistoryDialog.tsx';
import { MessageDialog } from './MessageDialog.tsx';
import type { RecipientGroup } from './recipients.ts';
import { RulingDialog, type Ruling } from './RulingDialog.tsx';
import type { StateChange } from './state-change.ts';
import { StateDialog } from './StateDialog.tsx';

/** What is opened about one person. */
export type PersonDialog =
  { readonly kind: 'ruling'; readonly ruling: Ruling } | { readonly kind: 'history'; readonly person: string };

/** Which question stands over the page, and what opened it. */
export type OpenedDialog = { readonly returnTo: string } & (
  PersonDialog | { readonly kind: 'message'; readonly group: RecipientGroup } | { readonly kind: 'close' | StateChange }
);

type OpenDialogProps = {
  readonly desk: Desk;
  readonly dialog: OpenedDialog;
  readonly onDialog: (dialog: OpenedDialog | undefined) => void;
};

export const OpenDialog = ({ desk, dialog, onDialog }: OpenDialogProps) => {
  const { returnTo } = dialog;
  const frame = { desk, returnTo, onClose: () => onDialog(undefined) };
  switch (dialog.kind) {
    case 'ruling':
      return <RulingDialog {...frame} ruling={dialog.ruling} />;
    case 'history':
      return <HistoryDialog {...frame} person={dialog.person} />;
    case 'message':
      return <MessageDialog key={dialog.group} {...frame} group={dialog.group} />;
    case 'close':
      return <CloseDialog {...frame} />;
    case 'open':
    case 'cancel':
    case 'held':
    case 'notHeld':
    case 'reword':
      return (
        <StateDialog
          {...frame}
          change={dialog.kind}
          // nobody is told of a cancellation by machine, so the message is the next step
          onDone={(change) =>
            onDialog(change === 'cancel' ? { kind: 'message', group: 'cancelled', returnTo } : undefined)
          }
        />
      );
  }
};
