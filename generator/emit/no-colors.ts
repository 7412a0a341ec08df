/** Stands in for the colour libraries that openapi-typescript loads for its own command line. See `build.mjs`. */
const plain = (text: string): string => text;

const colors = new Proxy(
  { enabled: false, stdout: false },
  {
    get: (target, name) => (name in target ? Reflect.get(target, name) : plain),
    set: (target, name, value) => Reflect.set(target, name, value),
  },
);

// eslint-disable-next-line no-restricted-syntax -- stands in for modules with a default export
export default colors;
