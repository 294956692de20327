import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Stored } from '#kernel/record.ts';
import { Complaint, type ComplaintFacts } from '#modules/complaint/model/complaint.ts';
import { complaintState, isOver } from '#modules/complaint/model/complaint-lifecycle.ts';
import { takeComplaint } from '#modules/complaint/model/take-complaint.ts';
import { Button } from '#platform/design/button.tsx';
import { DatedText } from '#platform/design/dated-text.tsx';
import { dayWords } from '#platform/design/dated-words.ts';
import { Drawer } from '#platform/design/drawer.tsx';
import { EmptyLine } from '#platform/design/empty-line.tsx';
import { Row } from '#platform/design/row.tsx';
import { RowList } from '#platform/design/row-list.tsx';
import { Section } from '#platform/design/section.tsx';
import { Tag } from '#platform/design/tag.tsx';
import { useMayAsk, useToday } from '#platform/web/me.ts';
import { useRecords } from '#platform/web/records.ts';
import { TakeComplaintForm } from './complaint.form.tsx';
import { ComplaintDetail } from './complaint-detail.tsx';
import { ComplaintStepForm, type Step } from './step.form.tsx';

type Opened = { is: 'take' } | { is: 'see'; id: string } | { is: 'step'; id: string; step: Step };

/** Complaints I look into or oversee, and none besides. Anybody may write one down. */
export function Complaints({ openedId }: { openedId?: string | undefined }) {
  const { t } = useTranslation('complaint');
  const all = useRecords(Complaint).toSorted(dueFirst);
  const [opened, setOpened] = useState<Opened | null>(openedId ? { is: 'see', id: openedId } : null);
  const mayTake = useMayAsk(takeComplaint);
  const about = opened && opened.is !== 'take' ? (all.find(({ id }) => id === opened.id) ?? null) : null;
  const action = mayTake && (
    <Button icon="quote" onClick={() => setOpened({ is: 'take' })}>
      {t('take')}
    </Button>
  );
  const close = () => setOpened(null);
  return (
    <Section title={t('title')} count={all.length} action={action}>
      {all.length === 0 && <EmptyLine>{t('empty')}</EmptyLine>}
      {all.length > 0 && (
        <RowList label={t('title')}>
          {all.map((one) => (
            <ComplaintRow key={one.id} complaint={one} onSee={() => setOpened({ is: 'see', id: one.id })} />
          ))}
        </RowList>
      )}
      <Drawer opened={opened?.is === 'take' || about !== null} onClose={close} title={t('title')}>
        {opened?.is === 'take' && <TakeComplaintForm onClose={close} />}
        {about && opened?.is === 'see' && (
          <ComplaintDetail complaint={about} onStep={(step) => setOpened({ is: 'step', id: about.id, step })} />
        )}
        {about && opened?.is === 'step' && (
          <ComplaintStepForm
            complaint={about}
            step={opened.step}
            onClose={() => setOpened({ is: 'see', id: about.id })}
          />
        )}
      </Drawer>
    </Section>
  );
}

/** What is open first, and of that what is due first. */
function dueFirst(a: Stored<ComplaintFacts>, b: Stored<ComplaintFacts>): number {
  const over = (one: ComplaintFacts) => Number(isOver(complaintState(one)));
  return over(a) - over(b) || a.answerBy.localeCompare(b.answerBy);
}

/** Neither who said it nor about whom: a list may be read over a shoulder. */
function ComplaintRow({ complaint, onSee }: { complaint: Stored<ComplaintFacts>; onSee: () => void }) {
  const { t, i18n } = useTranslation('complaint');
  const today = useToday();
  const state = complaintState(complaint);
  const waits = state === 'received' || state === 'looking' || state === 'appealed';
  const { answerBy, received } = complaint;
  const under = (
    <>
      <DatedText value={received} />
      <Tag tone={waits ? undefined : 'ok'}>{t(`state.${state}`)}</Tag>
      {waits && (
        <Tag tone={answerBy < today ? 'missed' : undefined}>
          {t('answerBy', { on: dayWords(answerBy, i18n.language) })}
        </Tag>
      )}
    </>
  );
  return <Row title={t(`came.${complaint.cameHow}`)} under={under} due={<Button onClick={onSee}>{t('see')}</Button>} />;
}
