import { Field, Input, Radio, RadioGroup, Textarea } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import { addressList, mailLinks, type MailText } from '#domain/courses/mail-links.ts';
import { copyText } from '#host/clipboard.ts';
import { useTexts } from '#i18n/texts.ts';
import { CopyAction } from '#ui/CopyAction.tsx';
import { useLayout } from '#ui/layout.ts';
import { MessageNote } from '#ui/states/MessageNote.tsx';
import { useType } from '#ui/type.ts';
import { FormDialog } from '#ui/forms/FormDialog.tsx';
import type { Desk } from './desk.ts';
import { hrSessionTexts } from './hr-session-texts.ts';
import { MessageWays } from './MessageWays.tsx';
import { peopleByGroup, type RecipientGroup } from './recipients.ts';
import { useMessageText } from './use-message-text.ts';

type MessageDialogProps = {
  readonly desk: Desk;
  /** Whom it is to begin with. */
  readonly group: RecipientGroup;
  readonly returnTo: string;
  readonly onClose: () => void;
};

/** A message to all who sit or wait. Nothing is sent by the app: it opens in HR's own mail, with blind copies. */
export const MessageDialog = ({ desk, group: first, returnTo, onClose }: MessageDialogProps) => {
  const words = useTexts(hrSessionTexts);
  const layout = useLayout();
  const type = useType();
  const groups = useMemo(() => peopleByGroup(desk), [desk]);
  const [group, setGroup] = useState(groups.has(first) ? first : ([...groups.keys()][0] ?? first));
  const textOf = useMessageText(desk);
  const [typed, setTyped] = useState<Partial<MailText>>();
  // once it has gone into a mail, a chat or the clipboard, nothing is lost by closing
  const [taken, setTaken] = useState<Partial<MailText>>();
  // what is typed stays; the rest follows whom it goes to
  const text = { ...textOf(group), ...typed };
  const people = groups.get(group) ?? [];
  const addresses = people.map(desk.names.mailOf).filter((mail) => mail !== '');
  const without = people.filter((person) => desk.names.mailOf(person) === '').map(desk.names.nameOf);
  return (
    <FormDialog title={words.messageTitle} returnTo={returnTo} holds={typed !== taken} onClose={onClose}>
      <p className={type.body1}>{words.messageLead}</p>
      {groups.size === 0 && <MessageNote tone="info">{words.nobodyThere}</MessageNote>}
      <Field label={words.to}>
        <RadioGroup value={group} onChange={(_, { value }) => setGroup(value as RecipientGroup)}>
          {[...groups].map(([each, { length }]) => (
            <Radio key={each} value={each} label={words.groups[each](length)} />
          ))}
        </RadioGroup>
      </Field>
      <Field label={words.subject}>
        <Input value={text.subject} onChange={(_, { value }) => setTyped({ ...typed, subject: value })} />
      </Field>
      <Field label={words.body}>
        <Textarea
          value={text.body}
          rows={8}
          resize="vertical"
          onChange={(_, { value }) => setTyped({ ...typed, body: value })}
        />
      </Field>
      <MessageWays
        mails={mailLinks(addresses, text)}
        addresses={addresses}
        body={text.body}
        onTaken={() => setTaken(typed)}
      />
      <div className={layout.row}>
        <CopyAction text={addressList(addresses)} copy={copyText}>
          {words.copyAddresses}
        </CopyAction>
      </div>
      {without.length > 0 && <MessageNote tone="warning">{words.withoutMail(without.join(', '))}</MessageNote>}
    </FormDialog>
  );
};
