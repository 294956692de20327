import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Person } from '#modules/person/model/person.ts';
import { Conflict } from '#modules/protection/model/conflict.ts';
import { endConflict } from '#modules/protection/model/declare-conflict.ts';
import { Honey, plantHoney } from '#modules/protection/model/plant-honey.ts';
import { StaffMember } from '#modules/staff/model/staff-member.ts';
import { Button } from '#platform/design/button.tsx';
import { Drawer } from '#platform/design/drawer.tsx';
import { EmptyLine } from '#platform/design/empty-line.tsx';
import { Row } from '#platform/design/row.tsx';
import { RowList } from '#platform/design/row-list.tsx';
import { Section } from '#platform/design/section.tsx';
import { useAsk } from '#platform/web/ask.ts';
import { useMayAsk } from '#platform/web/me.ts';
import { useRecords } from '#platform/web/records.ts';
import { PlantHoneyForm } from './plant-honey.form.tsx';

/** Which colleague must not see which person. Directors keep it, and end it when it was a mistake. */
export function Conflicts() {
  const { t } = useTranslation('protection');
  const ask = useAsk();
  const mine = useMayAsk(endConflict);
  const [people, colleagues] = [useRecords(Person), useRecords(StaffMember)];
  const all = useRecords(Conflict, { endedAt: null });
  if (!mine || all.length === 0) return null;
  return (
    <Section title={t('conflicts')} count={all.length}>
      <RowList label={t('conflicts')}>
        {all.map((one) => (
          <Row
            key={one.id}
            title={colleagues.find(({ id }) => id === one.staffId)?.name ?? ''}
            under={
              <span>
                {t(`conflict.${one.kind}`, {
                  code: people.find(({ id }) => id === one.personId)?.displayCode ?? t('notYours'),
                })}
              </span>
            }
            due={<Button onClick={() => void ask(endConflict, { conflictId: one.id })}>{t('conflict.end')}</Button>}
          />
        ))}
      </RowList>
    </Section>
  );
}

/** Invented people: which they are, only directors know. */
export function Invented() {
  const { t } = useTranslation('protection');
  const mine = useMayAsk(plantHoney);
  const planted = useRecords(Honey);
  const [planting, setPlanting] = useState(false);
  if (!mine) return null;
  return (
    <Section title={t('honey.title')} action={<Button onClick={() => setPlanting(true)}>{t('honey.plant')}</Button>}>
      <EmptyLine>{t('honey.count', { count: planted.length })}</EmptyLine>
      <Drawer opened={planting} onClose={() => setPlanting(false)} title={t('honey.plant')}>
        <PlantHoneyForm onClose={() => setPlanting(false)} />
      </Drawer>
    </Section>
  );
}
