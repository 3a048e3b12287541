package dev.chickadee.redaction;

/** What a finding is. Where two findings overlap they become one, and the kind that stands first here names it. */
enum Kind {
    TOKEN("token"), KEY("key"), URL("url"), EMAIL("email"), MESSAGE_ID("message-id"), CHAT_ID("chat-id"), PATH(
            "path"), PACKAGE("package"), ISSUE("issue"), COMMIT("commit"), IBAN("iban"), CARD("card"), PHONE(
                    "phone"), ADDRESS(
                            "address"), IP("ip"), MAC("mac"), HOST("host"), TIME("time"), AMOUNT(
                                    "amount"), ORGANISATION(
                                            "organisation"), PROJECT(
                                                    "project"), PERSON("person"), HANDLE("handle"), NAME("name");

    private final String id;

    Kind(String id) {
        this.id = id;
    }

    String id() {
        return id;
    }

    /** Whether a word is the id of a kind. */
    static boolean isId(String word) {
        for (Kind kind : values()) {
            if (kind.id.equals(word)) {
                return true;
            }
        }
        return false;
    }
}
