import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Stored } from '#kernel/record.ts';
import { isOpenDoubt, MaybeSame } from '#modules/person/model/maybe-same.ts';
import { mergePeople } from '#modules/person/model/merge-people.ts';
import { Person, type PersonFacts } from '#modules/person/model/person.ts';
import { isLive, PersonMerge, type PersonMergeFacts } from '#modules/person/model/person-merge.ts';
import { Button } from '#platform/design/button.tsx';
import { Drawer } from '#platform/design/drawer.tsx';
import { EmptyLine } from '#platform/design/empty-line.tsx';
import { Note } from '#platform/design/note.tsx';
import { Row } from '#platform/design/row.tsx';
import { RowList } from '#platform/design/row-list.tsx';
import { SectionTitle } from '#platform/design/section-title.tsx';
import { useMayAsk } from '#platform/web/me.ts';
import { useReader, useRecord, useRecords, useScope } from '#platform/web/records.ts';
import { Doubt } from './doubt.tsx';
import { MergeForm, PartForm } from './merge.form.tsx';
import styles from './person.module.css';

type Props = { person: Stored<PersonFacts> };
type Half = Stored<PersonMergeFacts>;

/** Under which other records she was written down as well; and the way to say that two are one, or were not. */
export function MergedPart({ person }: Props) {
  const { t } = useTranslation('person');
  const halves = useRecords(PersonMerge, (one) => one.personId === person.id && isLive(one));
  const [merging, setMerging] = useState(false);
  const mayMerge = useMayAsk(mergePeople) && halves.every(({ stays }) => stays);
  const reader = useReader();
  const doubts = useRecords(MaybeSame, (one) => one.personId === person.id || one.otherId === person.id).filter((one) =>
    isOpenDoubt(one, reader),
  );
  if (halves.length + doubts.length === 0 && !mayMerge) return null;
  const merge = mayMerge && halves.length === 0 && (
    <Button kind="quiet" icon="people" onClick={() => setMerging(true)}>
      {t('merge.title')}
    </Button>
  );
  return (
    <section className={styles.part}>
      <SectionTitle action={merge}>{t('merge.part')}</SectionTitle>
      {doubts.map((doubt) => (
        <Doubt key={doubt.id} doubt={doubt} person={person} />
      ))}
      {halves.length === 0 ? (
        <EmptyLine>{t('merge.none')}</EmptyLine>
      ) : (
        <RowList label={t('merge.part')}>
          {halves.map((half) => (
            <OtherRecord key={half.id} half={half} />
          ))}
        </RowList>
      )}
      <Drawer opened={merging} onClose={() => setMerging(false)} title={t('merge.title')}>
        {merging && <MergeForm person={person} onClose={() => setMerging(false)} />}
      </Drawer>
    </section>
  );
}

/** The other record is fetched as well: what is told of her stands in both. */
function OtherRecord({ half }: { half: Half }) {
  const { t } = useTranslation('person');
  const [parting, setParting] = useState(false);
  const mayPart = useMayAsk(mergePeople);
  const state = useScope(half.otherId);
  const other = useRecord(Person, half.otherId);
  const words = half.stays ? 'merge.alsoWritten' : 'merge.into';
  return (
    <>
      <Row
        title={t(words, { code: half.otherCode })}
        under={
          <>
            {other?.nameUsed && <span>{other.nameUsed}</span>}
            {half.stays && other && <HowToReach other={other} />}
            {!other && <span>{t(state === 'loading' ? 'loading' : 'merge.notShown')}</span>}
            {mayPart && other && (
              <Button kind="quiet" onClick={() => setParting(true)}>
                {t('merge.partTitle')}
              </Button>
            )}
          </>
        }
        to={other ? `/p/${other.id}` : undefined}
      />
      <Drawer opened={parting} onClose={() => setParting(false)} title={t('merge.partTitle')}>
        {parting && <PartForm half={half} onClose={() => setParting(false)} />}
      </Drawer>
    </>
  );
}

/** What one must never do stands on whichever page is open before somebody dials. */
function HowToReach({ other }: { other: Stored<PersonFacts> }) {
  const { t } = useTranslation('person');
  return (
    <>
      {other.safeContact && (
        <span>
          {t('reach.through')}: {other.safeContact}
        </span>
      )}
      {other.neverContact && (
        <span className={styles.never}>
          {t('reach.never')}: {other.neverContact}
        </span>
      )}
    </>
  );
}

/** What stands on the page of the record that was merged: where she is to be found now. */
export function MergedInto({ person }: Props) {
  const { t } = useTranslation('person');
  const half = useRecords(PersonMerge, (one) => one.personId === person.id && isLive(one) && !one.stays)[0];
  if (!half) return null;
  return <Note>{t('merge.intoExplained', { code: person.displayCode, into: half.otherCode })}</Note>;
}
