// One schema for every kind of file, from those of docs/schema: node src/bench/ajv-schema.js docs/schema
// ajv-cli reads YAML with js-yaml 3, which makes dates of what looks like one: there no type is asked for.
const fs = require('fs');
const path = require('path');
const folder = process.argv[2];
const dates = (node) => {
  if (Array.isArray(node)) return node.map(dates);
  if (node === null || typeof node !== 'object') return node;
  const kept = {};
  for (const [key, value] of Object.entries(node)) {
    const isDate = typeof node.pattern === 'string' && node.pattern.includes('(199[0-9]|20[0-9]{2}');
    if (!(key === 'type' && isDate)) kept[key] = dates(value);
  }
  return kept;
};
const kinds = fs.readdirSync(folder).filter((file) => file.endsWith('.json')).map((file) => file.replace('.json', ''));
const all = kinds.map((kind) => {
  const { $schema, ...rest } = dates(JSON.parse(fs.readFileSync(path.join(folder, kind + '.json'), 'utf8')));
  return { if: { properties: { kind: { const: kind } } }, then: rest };
});
console.log(JSON.stringify({
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  type: 'object',
  required: ['kind'],
  properties: { kind: { enum: kinds } },
  allOf: all,
}));
