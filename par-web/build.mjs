// SPDX-License-Identifier: EUPL-1.2
// Makes par.css (tokens + components used + own layers), the fonts, the scripts and version.txt in the directory given.
import { createHash } from "node:crypto";
import { cpSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";

const target = process.argv[2] ?? "target/static";
const packages = "node_modules";
const own = "src/main/static";

/** The components that the templates use; a class from another component needs its name here. */
const utrecht = [
  "alert", "button-group", "checkbox", "data-list", "form-field", "form-field-description", "form-field-error-message",
  "form-fieldset", "form-label", "page-body", "page-footer", "page-header", "pagination", "paragraph", "radio-button",
  "select", "separator", "status-badge", "table", "textarea", "textbox", "unordered-list", "ordered-list",
];
const candidate = ["button", "data-badge", "heading", "link", "skip-link"];

const read = (...path) => readFileSync(join(...path), "utf8");
const short = (content) => createHash("sha256").update(content).digest("hex").slice(0, 12);
const bare = (css) => css.replace(/\/\*[\s\S]*?\*\//g, "").replace(/\n\s*\n+/g, "\n").trim();

function ownStyles() {
  const folder = join(own, "css");
  return readdirSync(folder).filter((name) => name.endsWith(".css")).sort().map((name) => bare(read(folder, name))).join("\n");
}

function components() {
  return [
    ...utrecht.map((name) => read(packages, "@utrecht", `${name}-css`, "dist", "index.css")),
    ...candidate.map((name) => read(packages, "@nl-design-system-candidate", `${name}-css`, "dist", `${name}.css`)),
  ].map(bare).join("\n");
}

/** Keeps of the thousands of tokens only those that the given style sheets read, directly or through another token. */
function tokensReadBy(css) {
  const all = new Map();
  const theme = bare(read(packages, "@nl-design-system-unstable", "voorbeeld-design-tokens", "dist", "theme.css"));
  for (const [, name, value] of theme.matchAll(/(--[\w-]+):\s*([^;]+);/g)) all.set(name, value);
  const kept = new Map();
  const follow = (text) => {
    for (const [name] of text.matchAll(/--[\w-]+/g)) {
      if (all.has(name) && !kept.has(name)) {
        kept.set(name, all.get(name));
        follow(all.get(name));
      }
    }
  };
  follow(css);
  return `.voorbeeld-theme {\n${[...kept].map(([name, value]) => `  ${name}: ${value};`).join("\n")}\n}`;
}

function fonts() {
  mkdirSync(join(target, "fonts"), { recursive: true });
  const ranges = JSON.parse(read(packages, "@fontsource", "noto-sans", "unicode.json"));
  const faces = [];
  for (const subset of ["latin-ext", "latin"]) {
    for (const weight of [400, 700]) {
      const file = `noto-sans-${subset}-${weight}-normal.woff2`;
      cpSync(join(packages, "@fontsource", "noto-sans", "files", file), join(target, "fonts", file));
      const address = `fonts/${file}?v=${short(readFileSync(join(target, "fonts", file)))}`;
      faces.push(`@font-face { font-family: "Noto Sans"; font-style: normal; font-display: swap; font-weight: ${weight};`
        + ` src: url(${address}) format("woff2"); unicode-range: ${ranges[subset]}; }`);
    }
  }
  return faces.join("\n");
}

function scripts() {
  cpSync(join(packages, "htmx.org", "dist", "htmx.min.js"), join(target, "htmx.min.js"));
  mkdirSync(join(target, "js"), { recursive: true });
  for (const name of readdirSync(join(own, "js"))) writeFileSync(join(target, "js", name), script(name));
}

/** A module whose imports carry the fingerprint of what they import, and of what that imports. */
function script(name) {
  return read(own, "js", name).replace(/from "\.\/([\w.]+)"/g, (_, other) => `from "./${other}?v=${short(script(other))}"`);
}

/** What a slow telephone is glad of: the same files, smaller. */
function compress(folder) {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) compress(path);
    else if (/\.(css|js)$/.test(entry.name)) writeFileSync(`${path}.gz`, gzipSync(readFileSync(path), { level: 9 }));
  }
}

function fingerprint(folder, hash = createHash("sha256")) {
  for (const entry of readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) fingerprint(path, hash);
    else hash.update(entry.name).update(readFileSync(path));
  }
  return hash;
}

rmSync(target, { recursive: true, force: true });
mkdirSync(target, { recursive: true });
const faces = fonts();
const parts = components();
const layers = ownStyles();
writeFileSync(join(target, "par.css"), [faces, tokensReadBy(parts + layers), parts, layers].join("\n") + "\n");
scripts();
cpSync(join(own, "fout"), join(target, "fout"), { recursive: true });
const version = fingerprint(target).digest("hex").slice(0, 12);
compress(target);
writeFileSync(join(target, "version.txt"), version);
