/** What Today and the frame around it speak with, cut out of every catalogue by `apps/web/first-words.ts` as the page is built. */
export const catalogues = import.meta.glob<Record<string, unknown>>(
  ['../../../words/mr/*.json', '!../../../words/mr/{site,site-*,*-paper}.json'],
  {
    eager: true,
    import: 'default',
    query: '?first',
  },
);
