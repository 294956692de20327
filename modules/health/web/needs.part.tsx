import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { isMasked } from '#kernel/masks.ts';
import type { Stored } from '#kernel/record.ts';
import { HealthNeed, inUrgency, isMindedOn, type NeedFacts } from '#modules/health/model/health-need.ts';
import { recordNeed } from '#modules/health/model/need-acts.ts';
import { Button } from '#platform/design/button.tsx';
import { ClosedDetail } from '#platform/design/closed-detail.tsx';
import { dayWords } from '#platform/design/dated-words.ts';
import { Drawer } from '#platform/design/drawer.tsx';
import { EmptyLine } from '#platform/design/empty-line.tsx';
import { Note } from '#platform/design/note.tsx';
import { Row } from '#platform/design/row.tsx';
import { RowList } from '#platform/design/row-list.tsx';
import { Section } from '#platform/design/section.tsx';
import { Tag } from '#platform/design/tag.tsx';
import { usePending } from '#platform/web/ask.ts';
import { useMayAsk, useMe, useToday } from '#platform/web/me.ts';
import type { PersonPartProps } from '#platform/web/person-parts.ts';
import { useRecords } from '#platform/web/records.ts';
import { EndNeedForm, RecordNeedForm } from './need.form.tsx';

type Writing = { is: 'new' } | { is: 'end'; need: Stored<NeedFacts> };

/** What to mind for her health, for everybody who works beside her; what for, for those who treat her. */
export function NeedsPart({ personId }: PersonPartProps) {
  const { t } = useTranslation('health');
  const today = useToday();
  const [writing, setWriting] = useState<Writing | null>(null);
  const reaches = useMe().ownReads.includes('health');
  const mayWrite = useMayAsk(recordNeed) && reaches;
  const needs = inUrgency(useRecords(HealthNeed, { personId }).filter((one) => !isOver(one, today)));
  const close = () => setWriting(null);
  const action = mayWrite && (
    <Button kind="quiet" icon="add" onClick={() => setWriting({ is: 'new' })}>
      {t('need.add')}
    </Button>
  );
  return (
    <Section title={t('need.title')} action={action}>
      {needs.length === 0 && <EmptyLine>{t('need.none')}</EmptyLine>}
      {needs.length > 0 && (
        <RowList label={t('need.title')}>
          {needs.map((need) => (
            <NeedRow key={need.id} need={need} onEnd={mayWrite ? () => setWriting({ is: 'end', need }) : null} />
          ))}
        </RowList>
      )}
      {needs.some(isMasked) && <Note icon="hide">{t('need.masked')}</Note>}
      <Drawer opened={writing !== null} onClose={close} title={t('need.title')}>
        {writing?.is === 'new' && <RecordNeedForm personId={personId} onClose={close} />}
        {writing?.is === 'end' && <EndNeedForm need={writing.need} onClose={close} />}
      </Drawer>
    </Section>
  );
}

/** What begins later stands here already: whoever comes on shift tomorrow reads today. */
function isOver(need: Stored<NeedFacts>, today: string): boolean {
  return !isMindedOn(need, today) && need.since <= today;
}

const TONES = { mind: 'mute', soon: 'risk', 'at-once': 'missed' } as const;

function NeedRow({ need, onEnd }: { need: Stored<NeedFacts>; onEnd: (() => void) | null }) {
  const { t, i18n } = useTranslation('health');
  const isPending = usePending()(need.id);
  const { whatToDo, lang, urgency, since, untilOn, why } = need;
  const days = (on: string) => dayWords(on, i18n.language);
  const under = (
    <>
      <Tag tone={TONES[urgency]}>{t(`need.urgency.${urgency}`)}</Tag>
      <span>
        {untilOn ? t('need.fromTo', { from: days(since), to: days(untilOn) }) : t('need.from', { from: days(since) })}
      </span>
      {why && <ClosedDetail kind={t('need.why')}>{why}</ClosedDetail>}
    </>
  );
  const due = onEnd && (
    <Button kind="quiet" onClick={onEnd}>
      {t('need.end')}
    </Button>
  );
  return <Row title={<span lang={lang}>{whatToDo}</span>} under={under} due={due || undefined} pending={isPending} />;
}
