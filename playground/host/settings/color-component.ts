import type {HSL, RGB} from "obsidian";
import {ValueComponent} from "./base-component.ts";

export class ColorComponent extends ValueComponent<string> {
  private readonly colorPickerEl: HTMLInputElement;

  constructor(containerEl: HTMLElement) {
    super();
    this.colorPickerEl = containerEl.createEl("input", {type: "color"});
    this.colorPickerEl.addEventListener("change", () => this.changed());
  }

  getValue(): string {
    return this.colorPickerEl.value;
  }

  setValue(value: string): this {
    this.colorPickerEl.value = value;
    return this;
  }

  getValueRgb(): RGB {
    const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) =>
      Number.parseInt(this.getValue().slice(at, at + 2), 16),
    );
    return {r, g, b};
  }

  setValueRgb({r, g, b}: RGB): this {
    const hex = [r, g, b].map((part) => Math.round(part).toString(16).padStart(2, "0"));
    return this.setValue(`#${hex.join("")}`);
  }

  getValueHsl(): HSL {
    const {r, g, b} = this.getValueRgb();
    const [red, green, blue] = [r / 255, g / 255, b / 255];
    const [max, min] = [Math.max(red, green, blue), Math.min(red, green, blue)];
    const [l, range] = [(max + min) / 2, max - min];
    if (range === 0) return {h: 0, s: 0, l: l * 100};
    const sector =
      max === red
        ? (green - blue) / range
        : max === green
          ? (blue - red) / range + 2
          : (red - green) / range + 4;
    return {h: ((sector + 6) % 6) * 60, s: (range / (1 - Math.abs(2 * l - 1))) * 100, l: l * 100};
  }

  setValueHsl({h, s, l}: HSL): this {
    const spread = (s / 100) * Math.min(l / 100, 1 - l / 100);
    const channel = (offset: number): number => {
      const k = (offset + h / 30) % 12;
      return (l / 100 - spread * Math.max(-1, Math.min(k - 3, 9 - k, 1))) * 255;
    };
    return this.setValueRgb({r: channel(0), g: channel(8), b: channel(4)});
  }
}
