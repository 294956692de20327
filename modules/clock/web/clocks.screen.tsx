import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { CLOCK_GROUPS_SHOWN, groupClocks, type ShownGroup } from '#modules/clock/model/clock-groups.ts';
import { CLOCK_LAWS, type ClockLaw, lawOf } from '#modules/clock/model/clock-laws.ts';
import type { RunningClock } from '#modules/clock/model/running-clock.ts';
import { setRule } from '#modules/clock/model/set-rule.ts';
import { startClock } from '#modules/clock/model/start-clock.ts';
import { Button } from '#platform/design/button.tsx';
import { Drawer } from '#platform/design/drawer.tsx';
import { EmptyLine } from '#platform/design/empty-line.tsx';
import { FilterChips } from '#platform/design/filter-chips.tsx';
import { PageHeader } from '#platform/design/page-header.tsx';
import { RowList } from '#platform/design/row-list.tsx';
import { Section } from '#platform/design/section.tsx';
import { useAddressId } from '#platform/web/address.ts';
import { useMayAsk, useNow } from '#platform/web/me.ts';
import { LogJourneyForm, MeetClockForm, WaiveClockForm } from './answer-clock.form.tsx';
import { CalendarLink } from './calendar-link.tsx';
import styles from './clock.module.css';
import { type Answering, ClockDetail } from './clock-detail.tsx';
import { ClockRow } from './clock-row.tsx';
import { RuleList } from './rule-list.tsx';
import { SetPlaceForm } from './set-place.form.tsx';
import { StartClockForm } from './start-clock.form.tsx';
import { useClocks } from './use-clocks.ts';

const FORMS = { meet: MeetClockForm, waive: WaiveClockForm, journey: LogJourneyForm };
type Law = ClockLaw | 'all';

/** What the law asks of everybody for the people I know: late first. Counted on this device. */
export function ClocksScreen() {
  const { t } = useTranslation('clock');
  const [view, setView] = useState<'clocks' | 'rules'>('clocks');
  const [open, setOpen] = useState<'start' | 'calendar' | 'place' | null>(null);
  const close = () => setOpen(null);
  const [mayStart, maySet] = [useMayAsk(startClock), useMayAsk(setRule)];
  const other = view === 'clocks' ? 'rules' : 'clocks';
  const actions = (
    <>
      <Button onClick={() => setView(other)}>{t(`view.${other}`)}</Button>
      {view === 'clocks' && (
        <Button icon="calendar" onClick={() => setOpen('calendar')}>
          {t('calendar.act')}
        </Button>
      )}
      {view === 'rules' && maySet && <Button onClick={() => setOpen('place')}>{t('place.act')}</Button>}
      {mayStart && (
        <Button kind="primary" icon="write" onClick={() => setOpen('start')}>
          {t('start.act')}
        </Button>
      )}
    </>
  );
  return (
    <div className={styles.page}>
      <PageHeader
        key={view}
        title={t(view === 'clocks' ? 'title' : 'rules.title')}
        lead={t(`lead.${view}`)}
        actions={actions}
      />
      {view === 'clocks' ? <Clocks /> : <RuleList maySet={maySet} />}
      <Drawer opened={open !== null} onClose={close} title={t('title')}>
        {open === 'start' && <StartClockForm onClose={close} />}
        {open === 'calendar' && <CalendarLink onClose={close} />}
        {open === 'place' && <SetPlaceForm onClose={close} />}
      </Drawer>
    </div>
  );
}

function Clocks() {
  const { t } = useTranslation('clock');
  const now = useNow();
  const [law, setLaw] = useState<Law>('all');
  const all = useClocks();
  const asked = useAddressId();
  const [openId, setOpenId] = useState(() => all.find(({ trigger }) => trigger.begunBy[1] === asked)?.id ?? null);
  const groups = groupClocks(
    all.filter(({ rule }) => law === 'all' || lawOf(rule) === law),
    now,
  );
  const open = all.find(({ id }) => id === openId);
  if (all.length === 0) return <EmptyLine>{t('empty')}</EmptyLine>;
  const laws = (['all', ...CLOCK_LAWS] as const).map((code) => ({ code, label: t(`law.${code}`) }));
  return (
    <>
      <FilterChips
        label={t('law.label')}
        options={laws}
        value={law}
        onChange={(code) => setLaw(code as Law)}
        more={9}
      />
      {CLOCK_GROUPS_SHOWN.map((group) => (
        <Group key={group} group={group} clocks={groups.get(group) ?? []} openId={openId} onOpen={setOpenId} />
      ))}
      {open && <Opened clock={open} onClose={() => setOpenId(null)} />}
    </>
  );
}

type GroupProps = {
  group: ShownGroup;
  clocks: readonly RunningClock[];
  openId: string | null;
  onOpen: (id: string) => void;
};

function Group({ group, clocks, openId, onOpen }: GroupProps) {
  const { t } = useTranslation('clock');
  if (clocks.length === 0) return null;
  const tone = group === 'late' ? 'missed' : undefined;
  return (
    <Section title={t(`group.${group}`)} count={clocks.length} tone={tone}>
      <RowList label={t(`group.${group}`)}>
        {clocks.map((clock) => (
          <ClockRow key={clock.id} clock={clock} selected={clock.id === openId} onOpen={() => onOpen(clock.id)} />
        ))}
      </RowList>
    </Section>
  );
}

function Opened({ clock, onClose }: { clock: RunningClock; onClose: () => void }) {
  const { t } = useTranslation('clock');
  const [how, setHow] = useState<Answering | null>(null);
  const Form = how ? FORMS[how] : null;
  return (
    <Drawer opened onClose={onClose} title={t('title')}>
      {Form ? (
        <Form clock={clock} onClose={onClose} />
      ) : (
        <ClockDetail clock={clock} onAnswer={setHow} onClose={onClose} />
      )}
    </Drawer>
  );
}
