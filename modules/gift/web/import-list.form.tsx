import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DAY_FORMS, LISTED_ACCOUNTS, type Mapping, PaymentList } from '#modules/gift/model/payment-line.ts';
import { importList } from '#modules/gift/model/reconcile.ts';
import { CheckField } from '#platform/design/check-field.tsx';
import { FileField } from '#platform/design/file-field.tsx';
import { Note } from '#platform/design/note.tsx';
import { SelectField } from '#platform/design/select-field.tsx';
import { type ActForm, useActForm, useRefusalWords } from '#platform/web/act-form.ts';
import { ActFrame } from '#platform/web/act-frame.tsx';
import { call, isRefused } from '#platform/web/http.ts';
import { newId } from '#platform/web/new-id.ts';
import { optionsOf } from '#platform/web/options-of.ts';
import { pieceOf } from '#platform/web/piece-of.ts';
import { useRecords } from '#platform/web/records.ts';

type Headings = { headings: string[]; sample: string[][] };
type Column = 'day' | 'amount' | 'out' | 'number' | 'words';
const COLUMNS: readonly Column[] = ['day', 'amount', 'out', 'number', 'words'];

const initial = {
  leaveOut: false,
  ...{ account: 'bank' as string | null, files: [] as File[], csv: '', dayForm: 'dmy' as string | null },
  ...({ day: null, amount: null, out: null, number: null, words: null } as Record<Column, string | null>),
};
type Values = typeof initial;

/** Has the server read the headings; of a list like an earlier one the columns are known. */
function useHeadings(form: ActForm<Values>) {
  const { t } = useTranslation('gift');
  const say = useRefusalWords();
  const [said, setSaid] = useState<string | null>(null);
  const [read, setRead] = useState<Headings | null>(null);
  const kept = useRecords(PaymentList).toSorted((a, b) => b.changedAt.localeCompare(a.changedAt));
  async function take(files: File[]) {
    const csv = (await files[0]?.text()) ?? '';
    form.set('files', files);
    form.set('csv', csv);
    if (csv === '') return setRead(null);
    const answer = await call<Headings>('POST', '/api/gifts/headings', { csv }).catch(() => null);
    setSaid(answer === null ? t('notReached') : isRefused(answer) ? say(answer.refusal) : null);
    if (answer === null || isRefused(answer)) return setRead(null);
    setRead(answer);
    const before = kept.find(
      ({ account, mapping }) => account === form.values.account && fits(mapping, answer.headings),
    );
    for (const [name, value] of Object.entries(before?.mapping ?? {})) form.set(name as Column, value);
  }
  return { said, read, take };
}

/** A list of a bank or of the gateway: which of its columns is what is asked once, and kept for the next. */
export function ImportListForm({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation('gift');
  const [listId] = useState(newId);
  const toInput = ({ account, csv, files: _files, leaveOut, ...mapping }: Values) => ({
    ...{ listId, account, csv, mapping, leaveOut },
  });
  const form = useActForm(importList, { initial, toInput, onKept: onClose });
  const { said, read, take } = useHeadings(form);
  return (
    <ActFrame
      form={form}
      title={t('lists.add')}
      about={<p>{t('lists.about')}</p>}
      onClose={onClose}
      keepLabel={t('lists.keep')}
    >
      <SelectField
        {...pieceOf(form, 'account')}
        label={t('lists.account')}
        options={optionsOf(LISTED_ACCOUNTS, (code) => t(`account.${code}`))}
      />
      <FileField
        name="csv"
        label={t('lists.file')}
        value={form.values.files}
        onChange={(files) => void take(files)}
        accept=".csv,.txt,text/csv"
      />
      {said && <Note tone="missed">{said}</Note>}
      {read && <Columns form={form} read={read} />}
      {(form.values.leaveOut || form.errors.some(({ field }) => field === 'leaveOut')) && (
        <CheckField {...pieceOf(form, 'leaveOut')} label={t('lists.leaveOut')} />
      )}
    </ActFrame>
  );
}

function Columns({ form, read }: { form: ActForm<Values>; read: Headings }) {
  const { t } = useTranslation('gift');
  const headings = optionsOf([...new Set(read.headings.filter(Boolean))], (code) => code);
  return (
    <>
      {COLUMNS.map((name) => (
        <SelectField key={name} {...pieceOf(form, name)} label={t(`lists.column.${name}`)} options={headings} />
      ))}
      <SelectField
        {...pieceOf(form, 'dayForm')}
        label={t('lists.dayForm')}
        options={optionsOf(DAY_FORMS, (code) => t(`lists.dayForms.${code}`))}
      />
      <Sample read={read} column={form.values.day} />
    </>
  );
}

const fits = (mapping: Mapping, headings: readonly string[]): boolean =>
  [mapping.day, mapping.amount].every((column) => headings.includes(column));

/** The first days as they stand in the file: 03/04 may be April or March. */
function Sample({ read, column }: { read: Headings; column: string | null }) {
  const { t } = useTranslation('gift');
  const at = column === null ? -1 : read.headings.indexOf(column);
  const days = at < 0 ? [] : read.sample.map((row) => row[at]).filter(Boolean);
  return days.length > 0 ? <p>{t('lists.sample', { days: days.join(', ') })}</p> : null;
}
