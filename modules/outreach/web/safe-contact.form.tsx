import { useTranslation } from 'react-i18next';
import { correctContact, type NextContact, nextAsContact, planContact } from '#modules/outreach/model/keep-contact.ts';
import { TextArea } from '#platform/design/text-area.tsx';
import { TextField } from '#platform/design/text-field.tsx';
import { useActForm } from '#platform/web/act-form.ts';
import { ActFrame } from '#platform/web/act-frame.tsx';
import { BeforeContact } from '#platform/web/before-contact.tsx';
import { changesOf } from '#platform/web/changes-of.ts';
import { orNull } from '#platform/web/or-null.ts';
import { pieceOf } from '#platform/web/piece-of.ts';
import type { AboutContact } from './about-contact.ts';
import { NextFields, nextOf } from './next-fields.tsx';

/** The next meeting. */
export function NextForm({ contact, about, onClose }: AboutContact) {
  const { t } = useTranslation('outreach-room');
  const { id: contactId, nextOn, nextFrom, nextUntil, nextPlace, nextWords } = contact;
  const next = {
    on: nextOn ?? '',
    from: nextFrom ?? '',
    until: nextUntil ?? '',
    place: nextPlace as string | null,
    words: nextWords ?? '',
  };
  const initial = { next, despite: '' };
  const toInput = (values: typeof initial) => ({
    ...{ contactId, ...nextOf(values.next) },
    despite: orNull(values.despite),
  });
  const form = useActForm(planContact, { initial, toInput, onKept: onClose });
  const planned = nextAsContact(nextOf(form.values.next) as NextContact);
  return (
    <ActFrame form={form} title={t('safe.plan')} about={about} onClose={onClose}>
      <NextFields form={form} value={form.values.next} onChange={(changed) => form.set('next', changed)} />
      <BeforeContact aboutId={contactId} contact={planned} despite={pieceOf(form, 'despite')} quiet />
    </ActFrame>
  );
}

/** How she is reached without harm, and what must never be done. Also what she is called among us. */
export function SafeContactForm({ contact, about, onClose }: AboutContact) {
  const { t } = useTranslation('outreach-room');
  const { id: contactId, alias, safeContact, neverContact, version } = contact;
  const before = { alias, safeContact, neverContact };
  const initial = { alias, safeContact: safeContact ?? '', neverContact: neverContact ?? '' };
  const toInput = (values: typeof initial) => {
    const after = {
      alias: values.alias.trim(),
      safeContact: orNull(values.safeContact),
      neverContact: orNull(values.neverContact),
    };
    return { contactId, changes: changesOf(before, after) };
  };
  const form = useActForm(correctContact, { initial, toInput, basedOn: { [contactId]: version }, onKept: onClose });
  return (
    <ActFrame form={form} title={t('safe.write')} about={about} onClose={onClose}>
      <TextArea {...pieceOf(form, 'neverContact')} label={t('safe.never')} hint={t('safe.neverHint')} rows={2} />
      <TextArea {...pieceOf(form, 'safeContact')} label={t('safe.way')} rows={2} />
      <TextField {...pieceOf(form, 'alias')} label={t('meet.alias')} hint={t('meet.aliasHint')} maxLength={60} />
    </ActFrame>
  );
}
