/**
 * Buttons to copy the address of this page, without what was searched for, and to print it.
 * Browsers offer copying on a safe address only; elsewhere that button stays away.
 */
class ShareTools extends HTMLElement {
  connectedCallback(): void {
    const [copy, print] = this.querySelectorAll("button");
    const status = this.querySelector("[role=status]");
    const { clipboard } = navigator;
    if (!clipboard) copy?.remove();
    copy?.addEventListener("click", async () => {
      const copied = clipboard.writeText(location.origin + location.pathname);
      const text = await copied.then(
        () => "De link is gekopieerd.",
        () => "Kopiëren lukt niet in deze browser.",
      );
      if (status) status.textContent = text;
    });
    print?.addEventListener("click", () => window.print());
    this.querySelector("[hidden]")?.removeAttribute("hidden");
  }
}

customElements.define("share-tools", ShareTools);
