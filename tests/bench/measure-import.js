// Prints how many milliseconds it takes to import a package in a fresh process.
const [name] = process.argv.slice(2);
const begin = performance.now();
await import(name);
console.log(JSON.stringify(performance.now() - begin));
