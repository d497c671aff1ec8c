import {Platform as mocked} from "obsidian-test-mocks/obsidian";

const query = new URLSearchParams(location.search);
const phone = query.get("phone") === "1";
const mac = navigator.userAgent.includes("Macintosh");

/** What plugins read to tell phones from desktops; settled when the page loads. */
export const Platform = {
  ...mocked,
  isDesktop: !phone,
  isMobile: phone,
  isDesktopApp: !phone,
  isMobileApp: phone,
  isPhone: phone,
  isTablet: false,
  isIosApp: false,
  isAndroidApp: phone,
  isMacOS: mac && !phone,
  isWin: false,
  isLinux: !mac && !phone,
  isSafari: false,
};
