import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Approval, isWaiting } from '#modules/approval/model/approval.ts';
import { giveRows, RowsRequest } from '#modules/contribution/model/give-rows.ts';
import { Button } from '#platform/design/button.tsx';
import { Drawer } from '#platform/design/drawer.tsx';
import { Note } from '#platform/design/note.tsx';
import { ReasonNote } from '#platform/design/reason-note.tsx';
import { Section } from '#platform/design/section.tsx';
import { Stack } from '#platform/design/stack.tsx';
import { TextArea } from '#platform/design/text-area.tsx';
import { useActForm, useRefusalWords } from '#platform/web/act-form.ts';
import { ActFrame } from '#platform/web/act-frame.tsx';
import { call, isRefused } from '#platform/web/http.ts';
import { useMayAsk, useMe, useNow } from '#platform/web/me.ts';
import { pieceOf } from '#platform/web/piece-of.ts';
import { useRecords } from '#platform/web/records.ts';
import { saveFile } from '#platform/web/save-file.ts';

type Made = { exportId: string; csv: string };
const A_DAY = 24 * 3_600_000;

/** The way out for coded rows: a second person is asked, and what was agreed to is fetched once. */
export function GiveRows() {
  const { t } = useTranslation('contribution');
  const [asking, setAsking] = useState(false);
  const may = useMayAsk(giveRows);
  const { agreed, waits } = useAsked();
  if (!may) return null;
  return (
    <Section title={t('title')}>
      <Stack>
        <p>{t('about')}</p>
        {waits && <Note icon="second-person">{t('waits')}</Note>}
        {agreed && <Fetch agreed={agreed} />}
        {!agreed && !waits && (
          <div>
            <Button icon="second-person" onClick={() => setAsking(true)}>
              {t('ask')}
            </Button>
          </div>
        )}
      </Stack>
      <Drawer opened={asking} onClose={() => setAsking(false)} title={t('title')}>
        {asking && <AskForm onClose={() => setAsking(false)} />}
      </Drawer>
    </Section>
  );
}

/** What waits for a second person, and what one said yes to within the day. */
function useAsked(): { agreed: RowsRequest | null; waits: boolean } {
  const { staffId } = useMe();
  const now = useNow();
  const own = useRecords(Approval, ({ act, askedBy }) => act === giveRows.name && askedBy === staffId);
  const last = own
    .filter(({ state, settledAt }) => state === 'confirmed' && Date.parse(settledAt ?? '') > Date.parse(now) - A_DAY)
    .toSorted((a, b) => (a.settledAt ?? '').localeCompare(b.settledAt ?? ''))
    .at(-1);
  const read = last && RowsRequest.safeParse({ ...last.input, approvalId: last.id });
  return { agreed: read?.success ? read.data : null, waits: own.some((one) => isWaiting(one, now)) };
}

function AskForm({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation('contribution');
  const toInput = (values: { reason: string }) => values;
  const form = useActForm(giveRows, { initial: { reason: '' }, toInput, onKept: onClose });
  return (
    <ActFrame form={form} title={t('title')} about={t('about')} onClose={onClose} keepLabel={t('ask')}>
      <TextArea {...pieceOf(form, 'reason')} label={t('reason')} rows={3} />
    </ActFrame>
  );
}

function Fetch({ agreed }: { agreed: RowsRequest }) {
  const { t } = useTranslation('contribution');
  const say = useRefusalWords();
  const [told, setTold] = useState<{ wrong: string | null } | null>(null);
  const [busy, setBusy] = useState(false);
  async function fetchRows() {
    setBusy(true);
    const answer = await call<Made>('POST', '/api/contributions/ctdc', agreed).catch(() => null);
    setBusy(false);
    if (answer === null) return setTold({ wrong: t('notReached') });
    if (isRefused(answer)) return setTold({ wrong: say(answer.refusal) });
    saveFile(new Blob([answer.csv], { type: 'text/csv' }), `ctdc-${answer.exportId}.csv`);
    setTold({ wrong: null });
  }
  if (told?.wrong === null) return <Note tone="ok">{t('done')}</Note>;
  return (
    <>
      {told?.wrong && <ReasonNote title={t('notGiven')} words={told.wrong} />}
      <Note tone="ok" icon="second-person">
        {t('agreed')}
      </Note>
      <div>
        <Button kind="primary" icon="download" busy={busy} onClick={() => void fetchRows()}>
          {t('fetch')}
        </Button>
      </div>
    </>
  );
}
