import { CloseDialog } from './CloseDialog.tsx';
import type { Desk } from './desk.ts';
import { MessageDialog } from './MessageDialog.tsx';
import type { RecipientGroup } from './recipients.ts';
import { RulingDialog, type Ruling } from './RulingDialog.tsx';
import { StateDialog, type StateChange } from './StateDialog.tsx';

/** Which question stands over the page, and what opened it. */
export type OpenedDialog = { readonly returnTo: string } & (
  | { readonly kind: 'ruling'; readonly ruling: Ruling }
  | { readonly kind: 'message'; readonly group: RecipientGroup }
  | { readonly kind: 'close' | StateChange }
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
    case 'message':
      return <MessageDialog key={dialog.group} {...frame} group={dialog.group} />;
    case 'close':
      return <CloseDialog {...frame} />;
    case 'open':
    case 'cancel':
    case 'held':
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
