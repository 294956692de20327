/** The public site of the house that this worker asks: of one that was started for the tests, or named beside SHARAN_URL. */
export function publicSite(): string {
  const sites = (process.env.SHARAN_SITE_URL ?? '').split(' ');
  const site = sites[Number(process.env.TEST_PARALLEL_INDEX ?? 0)] || sites[0];
  if (!site) throw new Error('SHARAN_URL names a house; SHARAN_SITE_URL must name its public site.');
  return site;
}
