import {Component} from "../base/component.ts";
import {setIcon} from "./icons.ts";

export class MenuSeparator {}

export class MenuItem {
  readonly dom: HTMLElement;
  private readonly iconEl: HTMLElement;
  private readonly titleEl: HTMLElement;
  private callback: ((evt: MouseEvent | KeyboardEvent) => unknown) | undefined;
  private disabled = false;
  section = "";
  submenu: Menu | undefined;

  constructor(private readonly menu: Menu) {
    this.dom = createDiv({cls: "menu-item tappable", attr: {role: "menuitem"}});
    this.iconEl = this.dom.createDiv("menu-item-icon");
    this.titleEl = this.dom.createDiv("menu-item-title");
    this.dom.addEventListener("click", (evt) => this.choose(evt));
  }

  setTitle(title: string | DocumentFragment): this {
    this.titleEl.setText(title);
    return this;
  }

  setIcon(icon: string | null): this {
    if (icon === null) this.iconEl.empty();
    else setIcon(this.iconEl, icon);
    return this;
  }

  setChecked(checked: boolean | null): this {
    this.dom.toggleClass("mod-checked", checked === true);
    return this;
  }

  setDisabled(disabled: boolean): this {
    this.disabled = disabled;
    this.dom.toggleClass("is-disabled", disabled);
    return this;
  }

  setWarning(isWarning: boolean): this {
    this.dom.toggleClass("is-warning", isWarning);
    return this;
  }

  setIsLabel(isLabel: boolean): this {
    this.dom.toggleClass("is-label", isLabel);
    return this;
  }

  setSection(section: string): this {
    this.section = section;
    return this;
  }

  onClick(callback: (evt: MouseEvent | KeyboardEvent) => unknown): this {
    this.callback = callback;
    return this;
  }

  setSubmenu(): Menu {
    this.submenu ??= new Menu();
    return this.submenu;
  }

  private choose(evt: MouseEvent): void {
    if (this.disabled) return;
    this.menu.hide();
    if (this.submenu === undefined) this.callback?.(evt);
    else this.submenu.showAtMouseEvent(evt);
  }
}

export class Menu extends Component {
  readonly dom = createDiv({cls: "menu", attr: {role: "menu"}});
  items: (MenuItem | MenuSeparator)[] = [];
  private hideCallback: (() => unknown) | undefined;
  private readonly onOutside = (evt: Event): void => {
    if (evt instanceof KeyboardEvent ? evt.key === "Escape" : !this.dom.contains(evt.target as Node))
      this.hide();
  };

  static forEvent(evt: MouseEvent): Menu {
    const menu = new Menu();
    evt.preventDefault();
    setTimeout(() => menu.showAtMouseEvent(evt));
    return menu;
  }

  addItem(callback: (item: MenuItem) => unknown): this {
    const item = new MenuItem(this);
    this.items.push(item);
    this.dom.append(item.dom);
    callback(item);
    return this;
  }

  addSeparator(): this {
    this.items.push(new MenuSeparator());
    this.dom.createDiv("menu-separator");
    return this;
  }

  setNoIcon(): this {
    this.dom.addClass("mod-no-icon");
    return this;
  }

  setUseNativeMenu(): this {
    return this;
  }

  setParentElement(): this {
    return this;
  }

  onHide(callback: () => unknown): void {
    this.hideCallback = callback;
  }

  showAtMouseEvent(evt: MouseEvent): this {
    return this.showAtPosition({x: evt.clientX, y: evt.clientY});
  }

  showAtPosition({x, y}: {x: number; y: number}): this {
    document.body.append(this.dom);
    const {width, height} = this.dom.getBoundingClientRect();
    const left = Math.max(4, Math.min(x, innerWidth - width - 4));
    const top = Math.max(4, Math.min(y, innerHeight - height - 4));
    this.dom.setCssStyles({left: `${left}px`, top: `${top}px`});
    document.addEventListener("mousedown", this.onOutside, true);
    document.addEventListener("keydown", this.onOutside, true);
    return this;
  }

  hide(): this {
    if (!this.dom.isConnected) return this;
    this.dom.remove();
    document.removeEventListener("mousedown", this.onOutside, true);
    document.removeEventListener("keydown", this.onOutside, true);
    this.hideCallback?.();
    return this;
  }

  close(): void {
    this.hide();
  }
}
