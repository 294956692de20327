import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '#platform/design/button.tsx';
import { EmptyLine } from '#platform/design/empty-line.tsx';
import { FilterChips } from '#platform/design/filter-chips.tsx';
import { PageHeader } from '#platform/design/page-header.tsx';
import { ReasonNote } from '#platform/design/reason-note.tsx';
import { RowList } from '#platform/design/row-list.tsx';
import { ShapeSkeleton } from '#platform/design/shape-skeleton.tsx';
import { useRefusalWords } from '#platform/web/act-form.ts';
import styles from './case-file.module.css';
import { CaseFileRow } from './case-file-row.tsx';
import { ExportList } from './export-list.tsx';
import { type CaseFileList, FILTERS, type Filter, useCaseFileList } from './use-case-file-list.ts';

/** Every file I may see, last opened first. What is hidden is not counted. */
export function CaseFileListScreen() {
  const { t } = useTranslation('case-file');
  const [filter, setFilter] = useState<Filter>('current');
  const options = FILTERS.map((code) => ({ code, label: t(`list.filter.${code}`) }));
  return (
    <div className={styles.page}>
      <PageHeader title={t('list.title')} actions={<ExportList status={filter} />} />
      <FilterChips
        label={t('list.filters')}
        options={options}
        value={filter}
        onChange={(code) => setFilter(FILTERS.find((one) => one === code) ?? 'current')}
        more={5}
      />
      <FileList key={filter} filter={filter} />
    </div>
  );
}

/** One list; another filter is another list, with nothing of the one before. */
function FileList({ filter }: { filter: Filter }) {
  const { t } = useTranslation('case-file');
  const { more, ...list } = useCaseFileList(filter);
  return (
    <>
      {list.state === 'not-reached' && <p className={styles.mute}>{t('list.kept')}</p>}
      <Files {...list} filter={filter} />
      {more && (
        <div className={styles.more}>
          <Button onClick={more} busy={list.state === 'loading'}>
            {t('list.more')}
          </Button>
        </div>
      )}
    </>
  );
}

type FilesProps = Omit<CaseFileList, 'more'> & { filter: Filter };

function Files({ files, state, refusal, filter }: FilesProps) {
  const { t } = useTranslation('case-file');
  const say = useRefusalWords();
  if (refusal) return <ReasonNote title={t('list.refused')} words={say(refusal)} />;
  if (files.length === 0 && state === 'loading') return <ShapeSkeleton shape="rows" count={8} />;
  if (files.length === 0) return <EmptyLine>{t(`list.empty.${filter}`)}</EmptyLine>;
  return (
    <RowList label={t('list.title')}>
      {files.map((file) => (
        <CaseFileRow key={file.id} file={file} />
      ))}
    </RowList>
  );
}
