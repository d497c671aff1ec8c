import fc from "fast-check";
import {expect, test} from "vitest";
import {fieldSpans, withoutFields} from "../../src/core/fields.ts";
import {singleSpaced} from "../../src/core/shown-text.ts";

const piece = fc.constantFrom(
  ...[
    "run",
    "[due:: 2026-12-01]",
    "(habit:: a (b) c)",
    "(std::vector)",
    "`[a:: b]`",
    "\\[a:: b]",
    "[[A|b:: c]]",
  ],
  ...[
    "📅 2026-12-01",
    "⏰ 2026-12-01 08:00",
    "🔁 every 2 weeks",
    "⏫",
    "🆔 a1",
    "%%note%%",
    "^id-1",
    "^",
    "5 km",
  ],
);

test("spans are what is left out, and nothing else", () => {
  fc.assert(
    fc.property(fc.array(piece, {maxLength: 10}), (pieces) => {
      const text = pieces.join(" ");
      const spans = fieldSpans(text);
      let [rest, end] = ["", 0];
      for (const {from, to} of spans) {
        expect(from).toBeGreaterThanOrEqual(end);
        expect(text.slice(from, to).trim()).toBe(text.slice(from, to));
        rest += `${text.slice(end, from)} `;
        end = to;
      }
      expect(singleSpaced(rest + text.slice(end))).toBe(singleSpaced(withoutFields(text)));
    }),
    {numRuns: 2000},
  );
});
