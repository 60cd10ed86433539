import { useState } from 'react';
import { readWholeKroner } from '#domain/fund/application-form.ts';
import { applicationOf } from '#domain/fund/decision.ts';
import type { Hold } from '#domain/fund/terms.ts';
import { useTexts } from '#i18n/texts.ts';
import { Action } from '#ui/Action.tsx';
import { DeskDialog } from '../parts/DeskDialog.tsx';
import { AmountField, ReasonField } from './AmountField.tsx';
import { DecidingNote } from './DecidingNote.tsx';
import { mostFor, type HoldAct } from './hold-acts.ts';
import { secretariatTexts } from './secretariat-texts.ts';
import { useDeciding } from './use-deciding.ts';
import type { Year } from './use-year.ts';

type ActDialogProps = {
  readonly desk: Year;
  readonly hold: Hold;
  readonly act: HoldAct;
  readonly onClose: () => void;
};

/** Documentation, payment, a cut, a release or a repayment: an amount, and where it takes something away a reason. */
export const ActDialog = ({ desk, hold, act, onClose }: ActDialogProps) => {
  const words = useTexts(secretariatTexts);
  const deciding = useDeciding(desk);
  const [amount, setAmount] = useState(String(mostFor(act, hold)));
  const [cap, setCap] = useState('');
  const [reason, setReason] = useState('');
  const [tried, setTried] = useState(false);
  const asksReason = act === 'reduce' || act === 'release' || act === 'repay';
  const application = applicationOf(hold.key);
  const save = async () => {
    setTried(true);
    const kroner = readWholeKroner(amount);
    const newCap = cap.trim() === '' ? undefined : readWholeKroner(cap);
    if (typeof kroner !== 'number' || typeof newCap === 'string' || (asksReason && reason === '')) return;
    const about = application === undefined ? { commitment: hold.decision } : { application };
    const held = await deciding.decide([
      { kind: act, amount: kroner, reason, ...about, ...(newCap !== undefined && { cap: newCap }) },
    ]);
    if (held) onClose();
  };
  return (
    <DeskDialog
      title={words.actTitle(words.act[act], desk.holdName(hold.key))}
      cancel={words.cancel}
      busy={deciding.isPending}
      returnTo={`acts-${hold.key}`}
      onClose={onClose}
      act={
        <Action look="primary" disabled={deciding.isPending} onClick={() => void save()}>
          {deciding.isPending ? words.saving : words.save}
        </Action>
      }
    >
      <AmountField value={amount} tried={tried} onChange={setAmount} />
      {act === 'reduce' && application !== undefined && (
        <AmountField label={words.newCap} value={cap} tried={tried && cap.trim() !== ''} onChange={setCap} />
      )}
      {asksReason && <ReasonField kind={act} value={reason} tried={tried} onChange={setReason} />}
      <DecidingNote deciding={deciding} />
    </DeskDialog>
  );
};
