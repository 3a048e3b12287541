package dev.chickadee.app.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;

/** Somebody in front of the page, who plays one of the people at a time. */
final class Visitor implements AutoCloseable {

    private static final double PATIENCE = 20_000;

    private final Page page;
    private final String address;

    Visitor(Browser browser, int port) {
        this(browser, port, 1280, 860, ColorScheme.LIGHT);
    }

    Visitor(Browser browser, int port, int width, int height, ColorScheme scheme) {
        page = browser.newContext(
                new Browser.NewContextOptions().setViewportSize(width, height).setColorScheme(scheme)).newPage();
        page.setDefaultTimeout(PATIENCE);
        address = "http://127.0.0.1:" + port + "/";
    }

    Page page() {
        return page;
    }

    /** Becomes somebody, in a channel, by the page's own address. */
    Visitor is(String place, String person, String channel) {
        page.navigate("about:blank");
        page.navigate(address + "#" + place + "/" + person + "/" + channel);
        page.locator("[data-testid=app][data-ready=true]").waitFor();
        return this;
    }

    Visitor goes(String channel) {
        at("channel-" + channel).click();
        return this;
    }

    /** Types into the main composer and sends. */
    Visitor types(String text) {
        at("composer-main").fill(text);
        answered(() -> at("send-main").click());
        return this;
    }

    Visitor fills(String field, String text) {
        at("input-" + field).fill(text);
        return this;
    }

    Visitor sendsForm() {
        answered(() -> at("form-send").click());
        return this;
    }

    /** Presses the newest button of that action that is on the page. */
    Visitor presses(String action) {
        answered(() -> at("action-" + action).last().click());
        return this;
    }

    /** Chooses in the newest list of that action and confirms. */
    Visitor chooses(String action, String value) {
        var choice = at("choice-" + action).last();
        if ("SELECT".equals(choice.evaluate("one => one.tagName"))) {
            choice.selectOption(value);
        } else {
            choice.locator("input[value='" + value + "']").check();
        }
        answered(() -> at("choose-" + action).last().click());
        return this;
    }

    /** Does it and waits until the server has answered, so that nothing is lost when the page goes away. */
    private void answered(Runnable deed) {
        page.waitForResponse(answer -> "POST".equals(answer.request().method()), deed);
    }

    /** The newest message that holds these words, once it is there. */
    Locator sees(String words) {
        var message = at("message").filter(new Locator.FilterOptions().setHasText(words)).last();
        message.waitFor();
        return message;
    }

    boolean seesNot(String words) {
        return page.getByText(words).count() == 0;
    }

    Locator at(String testid) {
        return page.getByTestId(testid);
    }

    /** All words that the page shows now. */
    String words() {
        return page.locator("body").innerText();
    }

    @Override
    public void close() {
        page.context().close();
    }
}
