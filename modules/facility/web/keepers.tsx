import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Stored } from '#kernel/record.ts';
import { giveHome, mayKeep, takeHomeBack } from '#modules/facility/model/give-home.ts';
import { HomeKeeping, isKeeping } from '#modules/facility/model/home-keeping.ts';
import { StaffMember, type StaffMemberFacts } from '#modules/staff/model/staff-member.ts';
import { Button } from '#platform/design/button.tsx';
import { dayWords } from '#platform/design/dated-words.ts';
import { DayField } from '#platform/design/day-field.tsx';
import { Drawer } from '#platform/design/drawer.tsx';
import { EmptyLine } from '#platform/design/empty-line.tsx';
import { Note } from '#platform/design/note.tsx';
import { Row } from '#platform/design/row.tsx';
import { RowList } from '#platform/design/row-list.tsx';
import { Section } from '#platform/design/section.tsx';
import { SelectField } from '#platform/design/select-field.tsx';
import { TextArea } from '#platform/design/text-area.tsx';
import { useActForm } from '#platform/web/act-form.ts';
import { useAsk } from '#platform/web/ask.ts';
import { useMayAsk, useMe, useToday } from '#platform/web/me.ts';
import { newId } from '#platform/web/new-id.ts';
import { orNull } from '#platform/web/or-null.ts';
import { pieceOf } from '#platform/web/piece-of.ts';
import { useRecords } from '#platform/web/records.ts';
import { FormPage } from './form-page.tsx';

/** Who looks after this home: those who came to us for it, and those it was given to for a while or for good. */
export function Keepers({ homeId }: { homeId: string }) {
  const { t } = useTranslation('facility');
  const [giving, setGiving] = useState(false);
  const mayGive = useMayAsk(giveHome);
  const keepers = useKeepers(homeId);
  const action = mayGive && (
    <Button icon="add" onClick={() => setGiving(true)}>
      {t('keeper.add')}
    </Button>
  );
  return (
    <Section title={t('keeper.title')} count={keepers.length} action={action}>
      {keepers.length === 0 && <EmptyLine>{t('keeper.empty')}</EmptyLine>}
      {keepers.length > 0 && (
        <RowList label={t('keeper.title')}>
          {keepers.map((keeper) => (
            <KeeperRow key={keeper.colleague.id} keeper={keeper} homeId={homeId} />
          ))}
        </RowList>
      )}
      <Drawer opened={giving} onClose={() => setGiving(false)} title={t('keeper.add')}>
        {giving && <GiveHomeForm homeId={homeId} onClose={() => setGiving(false)} />}
      </Drawer>
    </Section>
  );
}

type Keeper = { colleague: Stored<StaffMemberFacts>; since: string | null; untilDay: string | null };

function useKeepers(homeId: string): Keeper[] {
  const today = useToday();
  const given = useRecords(HomeKeeping, { homeId }).filter((one) => isKeeping(one, today));
  return useRecords(StaffMember, { leftOn: null })
    .flatMap((colleague): Keeper[] => {
      const one = given.find(({ staffId }) => staffId === colleague.id);
      if (!one && colleague.homeId !== homeId) return [];
      return [{ colleague, since: one?.since ?? null, untilDay: one?.untilDay ?? null }];
    })
    .toSorted((a, b) => a.colleague.name.localeCompare(b.colleague.name));
}

function KeeperRow({ keeper: { colleague, since, untilDay }, homeId }: { keeper: Keeper; homeId: string }) {
  const { t, i18n } = useTranslation(['facility', 'door']);
  const ask = useAsk();
  const mayEnd = useMayAsk(takeHomeBack);
  const under = (
    <>
      <span>{colleague.roles.map((role) => t(`door:roles.${role}`)).join(', ')}</span>
      <span>{since ? t('keeper.since', { day: dayWords(since, i18n.language) }) : t('keeper.first')}</span>
      {untilDay && <span>{t('keeper.untilDay', { day: dayWords(untilDay, i18n.language) })}</span>}
    </>
  );
  const end = mayEnd && (
    <Button kind="quiet" onClick={() => void ask(takeHomeBack, { homeId, staffId: colleague.id })}>
      <span aria-hidden="true">{t('keeper.end')}</span>
      <span className="s-hidden">{t('keeper.endOf', { name: colleague.name })}</span>
    </Button>
  );
  return <Row title={colleague.name} under={under} due={end || undefined} />;
}

/** From now on, until a day that may be named. */
function GiveHomeForm({ homeId, onClose }: { homeId: string; onClose: () => void }) {
  const { t } = useTranslation('facility');
  const keepingId = useState(newId)[0];
  const today = useToday();
  const { staffId: mine } = useMe();
  const there = new Set(useKeepers(homeId).map(({ colleague }) => colleague.id));
  const others = useRecords(StaffMember, (one) => mayKeep(one) && one.id !== mine && !there.has(one.id));
  const initial = { staffId: null as string | null, untilDay: '', reason: '' };
  const toInput = ({ untilDay, ...values }: typeof initial) => ({
    keepingId,
    homeId,
    untilDay: orNull(untilDay),
    ...values,
  });
  const form = useActForm(giveHome, { initial, toInput, onKept: onClose });
  return (
    <FormPage form={form} title={t('keeper.add')} onClose={onClose}>
      <Note icon="lock">{t('keeper.explained')}</Note>
      <SelectField
        {...pieceOf(form, 'staffId')}
        label={t('keeper.whom')}
        options={others.map(({ id, name }) => ({ code: id, label: name }))}
      />
      <TextArea {...pieceOf(form, 'reason')} label={t('why')} rows={2} />
      <DayField {...pieceOf(form, 'untilDay')} label={t('keeper.until')} min={today} />
    </FormPage>
  );
}
