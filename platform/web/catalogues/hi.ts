/** Every word of this language, by file. */
export const catalogues = import.meta.glob<Record<string, unknown>>('../../../words/hi/*.json', {
  eager: true,
  import: 'default',
});
