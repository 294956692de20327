import { useTranslation } from 'react-i18next';
import { CODE_LISTS, type CodeListName } from '#kernel/code-lists.ts';
import type { Option } from '#platform/design/kinds.ts';

/** The codes of a list as answers to choose from, in the list's own order and the reader's language. */
export function useCodeOptions(list: CodeListName): Option[] {
  const { t } = useTranslation('codes');
  return CODE_LISTS[list].map((code) => ({ code, label: t(`${list}.${code}`) }));
}
