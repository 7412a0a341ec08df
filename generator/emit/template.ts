/**
 * Handlebars, set up once: strict, so that a misspelt name in a template is an error here and not a hole in the output.
 *
 * Values are escaped for Markdown tables and prose, because text from documents must not leave its cell or start a tag.
 */
import Handlebars from "handlebars";
import { templates } from "virtual:assets";
import { count } from "../ground/text.ts";

/** Renders `templates/<name>.hbs`. The view is plain data. Throws for an unknown template or a name the view lacks. */
export function render(name: string, view: object): string {
  let template = compiled.get(name);
  if (!template) {
    const text = templates[`${name}.hbs`];
    if (text === undefined) throw new Error(`there is no template ${name}.hbs`);
    template = engine().compile(text, {
      strict: true,
      noEscape: true,
      knownHelpersOnly: true,
      knownHelpers: { count: true },
    });
    compiled.set(name, template);
  }
  return template(view);
}

const compiled = new Map<string, HandlebarsTemplateDelegate>();
let environment: typeof Handlebars | undefined;

function engine(): typeof Handlebars {
  environment ??= Handlebars.create();
  environment.registerHelper("count", count);
  return environment;
}
