/**
 * `npm run manage-users`: who may come in, and what each may do.
 *
 *     npm run manage-users                                                     lists everybody
 *     npm run manage-users -- invite --role editor --email noor@example.nl     a link, once, for a day
 *     npm run manage-users -- invite --role regionalEditor --region region-zeeland
 *     npm run manage-users -- role noor@example.nl --role regionalEditor --region region-zeeland
 *     npm run manage-users -- disable noor@example.nl                          ends the sessions too
 *     npm run manage-users -- enable noor@example.nl
 *
 * Roles: administrator, editor (national), regionalEditor (name each region), reader.
 */
import { parseArgs } from "node:util";
import { SettingsError } from "../studio/publishing/settings-error.ts";
import { connectLake } from "./support/connect-lake.ts";
import { type Command, manageUsers } from "./support/manage-users.ts";
import { runScript } from "./support/run-script.ts";
import { readScriptSettings } from "./support/settings.ts";

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    options: {
      role: { type: "string" },
      region: { type: "string", multiple: true, default: [] },
      email: { type: "string" },
      name: { type: "string" },
    },
    allowPositionals: true,
  });
  const [word = "list", email, ...more] = positionals;
  if (more.length > 0) throw new SettingsError(`"${more[0]}" is one word too many; see README.md.`);
  const command: Command = {
    word,
    email: email ?? values.email,
    name: values.name,
    role: values.role,
    regions: values.region,
  };
  const settings = readScriptSettings(process.env);
  const [origin] = (process.env.DIGIPLEIN_ALLOWED_ORIGINS ?? "").split(",").filter(Boolean);
  const publicUrl = origin ?? `http://localhost:${settings.lakePort}`;
  const lake = await connectLake(settings);
  try {
    for (const line of await manageUsers(lake, command, publicUrl)) console.log(line);
  } finally {
    await lake.close();
  }
}

await runScript(main);
