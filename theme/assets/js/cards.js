// Cards: what there is to say of a page or a statement in a few lines. They lie in files of the site, each loaded
// when a card in it is first wanted; the files are scripts, for from a disk a page can load nothing else.
globalThis.dossier = (() => {
  const { src, dataset } = document.currentScript;
  const root = new URL('../', src).href;
  const files = new Map();
  const cards = {};
  const site = { base: null, dossier: '' };

  // FNV-1a: the same as in PreviewFiles.cs.
  const fileOf = path => {
    let hash = 2166136261;
    for (const c of path) {
      hash = Math.imul(hash ^ c.charCodeAt(0), 16777619);
    }
    return (hash >>> 0) % dataset.previews;
  };

  const load = number => new Promise(resolve => {
    const file = document.createElement('script');
    file.src = `${root}assets/previews/${number}.js`;
    file.onload = file.onerror = resolve;
    document.head.append(file);
  });

  return {
    root,
    site,

    // Of a page, or of the words that a link leads to; null for another site's.
    pathOf(address) {
      if (!address.startsWith(root)) {
        return null;
      }
      const [page, id = ''] = address.slice(root.length).split('#');
      return (page || 'index.html') + (id.startsWith('p-') ? '#' + id : '');
    },

    async card(path) {
      const number = fileOf(path);
      if (!files.has(number)) {
        files.set(number, load(number));
      }
      await files.get(number);
      return cards[path];
    },

    add(file) {
      Object.assign(cards, file.cards);
      site.dossier = file.dossier;
      site.base = file.base ?? null;
    },
  };
})();
