import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Stored } from '#kernel/record.ts';
import { correctOrganisation } from '#modules/organisation/model/keep-directory.ts';
import {
  Organisation,
  type OrganisationFacts,
  OrganisationName,
  OrganisationTie,
  Programme,
} from '#modules/organisation/model/organisation.ts';
import { Button } from '#platform/design/button.tsx';
import { DatedText } from '#platform/design/dated-text.tsx';
import { Drawer } from '#platform/design/drawer.tsx';
import { EmptyLine } from '#platform/design/empty-line.tsx';
import { FactList } from '#platform/design/fact-list.tsx';
import { Note } from '#platform/design/note.tsx';
import { PageHeader } from '#platform/design/page-header.tsx';
import { Row } from '#platform/design/row.tsx';
import { RowList } from '#platform/design/row-list.tsx';
import { SectionTitle } from '#platform/design/section-title.tsx';
import { Tag } from '#platform/design/tag.tsx';
import { TierMark } from '#platform/design/tier-mark.tsx';
import { useAddressId } from '#platform/web/address.ts';
import { useMayAsk } from '#platform/web/me.ts';
import { useRecord, useRecords, useScope } from '#platform/web/records.ts';
import { NothingHere } from '#platform/web/shell/nothing-here.tsx';
import { AddNameForm } from './add-name.form.tsx';
import { CorrectOrganisationForm } from './correct-organisation.form.tsx';
import styles from './organisation.module.css';
import { TieForm } from './tie.form.tsx';

type Opened = 'correct' | 'name' | 'tie' | null;
type Props = { organisation: Stored<OrganisationFacts> };

/** One organisation: what it is, every name it goes by, and how it works with others. Of a home never the door. */
export function OrganisationScreen() {
  const { t } = useTranslation('organisation');
  const id = useAddressId();
  const state = useScope(id);
  const organisation = useRecord(Organisation, id);
  if (organisation) return <OrganisationPage organisation={organisation} key={id} />;
  return state === 'loading' ? <EmptyLine>{t('loading')}</EmptyLine> : <NothingHere />;
}

function OrganisationPage({ organisation }: Props) {
  const { t } = useTranslation('organisation');
  const [opened, setOpened] = useState<Opened>(null);
  const close = () => setOpened(null);
  const mayWrite = useMayAsk(correctOrganisation);
  const open = (what: Opened, icon: 'correct' | 'add') =>
    mayWrite && (
      <Button kind="quiet" icon={icon} onClick={() => setOpened(what)}>
        {t(`${what ?? 'correct'}.title`)}
      </Button>
    );
  return (
    <div className={styles.page}>
      <PageHeader title={organisation.name} tags={<TierMark tier="P1" />} actions={open('correct', 'correct')} />
      <FactList facts={useFacts(organisation)} />
      {organisation.kind === 'home' && <Note icon="lock">{t('homeNote')}</Note>}
      <Names organisation={organisation} action={open('name', 'add')} />
      <Ties organisation={organisation} action={open('tie', 'add')} />
      {organisation.kind === 'self' && <Programmes />}
      <Drawer opened={opened !== null} onClose={close} title={t(`${opened ?? 'correct'}.title`)}>
        {opened === 'correct' && <CorrectOrganisationForm organisation={organisation} onClose={close} />}
        {opened === 'name' && <AddNameForm organisationId={organisation.id} onClose={close} />}
        {opened === 'tie' && <TieForm organisation={organisation} onClose={close} />}
      </Drawer>
    </div>
  );
}

function useFacts(one: OrganisationFacts) {
  const { t, i18n } = useTranslation(['organisation', 'codes']);
  const country = new Intl.DisplayNames(i18n.language, { type: 'region' }).of(one.country) ?? one.country;
  return [
    { label: t('organisation:fact.kind'), value: t(`organisation:kind.${one.kind}`) },
    ...(one.authorityType
      ? [{ label: t('organisation:fact.authorityType'), value: t(`codes:authority_type.${one.authorityType}`) }]
      : []),
    { label: t('organisation:fact.place'), value: [one.city, country].filter(Boolean).join(', ') },
    ...(one.serves ? [{ label: t('organisation:fact.serves'), value: t(`organisation:serves.${one.serves}`) }] : []),
    ...(one.capacity === null ? [] : [{ label: t('organisation:fact.capacity'), value: String(one.capacity) }]),
    ...(one.note ? [{ label: t('organisation:fact.note'), value: one.note }] : []),
  ];
}

type PartProps = Props & { action: ReactNode };

function Names({ organisation, action }: PartProps) {
  const { t } = useTranslation('organisation');
  const names = useRecords(OrganisationName, { organisationRef: organisation.id });
  return (
    <section className={styles.part}>
      <SectionTitle action={action}>{t('names')}</SectionTitle>
      {names.length === 0 ? (
        <EmptyLine>{t('noNames')}</EmptyLine>
      ) : (
        <RowList label={t('names')}>
          {names.map((name) => (
            <Row
              key={name.id}
              title={<span lang={name.lang}>{name.value}</span>}
              due={<Tag>{t(`nameKind.${name.kind}`)}</Tag>}
            />
          ))}
        </RowList>
      )}
    </section>
  );
}

function Ties({ organisation, action }: PartProps) {
  const { t } = useTranslation('organisation');
  const all = useRecords(Organisation);
  const ties = useRecords(
    OrganisationTie,
    (tie) => tie.fromOrganisation === organisation.id || tie.toOrganisation === organisation.id,
  );
  return (
    <section className={styles.part}>
      <SectionTitle action={action}>{t('ties')}</SectionTitle>
      {ties.length === 0 ? (
        <EmptyLine>{t('noTies')}</EmptyLine>
      ) : (
        <RowList label={t('ties')}>
          {ties.map((tie) => {
            const other = all.find(
              (one) =>
                one.id === (tie.fromOrganisation === organisation.id ? tie.toOrganisation : tie.fromOrganisation),
            );
            const under = (
              <>
                <span>{t(`tieKind.${tie.kind}`)}</span>
                {tie.note && <span>{tie.note}</span>}
              </>
            );
            return (
              <Row
                key={tie.id}
                title={other?.name ?? t('loading')}
                under={under}
                due={tie.since && <DatedText value={tie.since} />}
                to={other && `/g/${other.id}`}
              />
            );
          })}
        </RowList>
      )}
    </section>
  );
}

function Programmes() {
  const { t } = useTranslation('organisation');
  const programmes = useRecords(Programme);
  if (programmes.length === 0) return null;
  return (
    <section className={styles.part}>
      <SectionTitle>{t('programmes')}</SectionTitle>
      <RowList label={t('programmes')}>
        {programmes.map((one) => (
          <Row
            key={one.id}
            title={one.name}
            under={t(`programmeKind.${one.kind}`)}
            due={one.started && <DatedText value={one.started} />}
          />
        ))}
      </RowList>
    </section>
  );
}
