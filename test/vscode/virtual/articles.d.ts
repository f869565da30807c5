declare module 'dateline-test-articles' {
  /** File names to contents. */
  const articles: Readonly<Record<string, string>>;
  export default articles;
}
